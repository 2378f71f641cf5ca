// Arguing a slip again after the hearing. It changes nothing that was played; it says what the change would have been worth.
import type { Reargued } from '../desk/contract.ts';
import type { Hearing } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { DraftSlip } from '../proceedings/index.ts';
import { qualityOf, scoreAdvocacy } from '../scoring/index.ts';

const percent = (quality: number) => Math.round(quality * 100);

/** The slip at `index` with other cards on it: its quality before and after, and what advocacy would have gained. */
export function reargue({ context }: Hearing, index: number, draft: DraftSlip): Reargued {
  const slip = context.slips[index];
  const { claims } = indexLevel(context.level).hand(context.side);
  const before = claims.get(slip?.claim ?? '');
  const claim = claims.get(draft.claim ?? slip?.claim ?? '');
  const nothing = { before: 0, after: 0, gain: 0, why: [] };
  if (slip === undefined || before === undefined || claim === undefined) return nothing;
  const again = {
    ...slip,
    claim: claim.id,
    issue: claim.issue,
    authority: draft.authority ?? slip.authority,
    exhibits: draft.exhibits.length > 0 ? draft.exhibits : slip.exhibits,
    pin: draft.pin,
    certainty: draft.certainty ?? slip.certainty,
  };
  const slips = context.slips.map((one, at) => (at === index ? again : one));
  const rescored = scoreAdvocacy({ ...context, slips });
  const why = rescored.lines.filter(({ item }) => item === `slip:${claim.id}`).map((line) => line.why);
  return {
    before: before.worth === 0 ? 0 : percent(qualityOf(before, slip).total),
    after: claim.worth === 0 ? 0 : percent(qualityOf(claim, again).total),
    gain: rescored.total - scoreAdvocacy(context).total,
    why,
  };
}
