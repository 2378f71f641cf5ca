// Holds a hearing to the help that a class link allows. What the difficulty gives is the most there is.
import type { ClassTerms } from '../../desk/contract.ts';
import type { HearingEvent } from '../../hearing/index.ts';
import type { HearingView } from '../../present/index.ts';

type Building = Extract<HearingView['body'], { step: 'argument.building' }>;

const highestTier = ({ help }: ClassTerms) => (help === 'none' ? 0 : help === 'nudge' ? 1 : 3);

export const allowsHelp = (terms: ClassTerms, event: HearingEvent): boolean =>
  event.type !== 'hint.taken' || event.tier <= highestTier(terms);

function limited(body: Building, most: number): Building {
  const left = Object.entries(body.helpLeft).map(
    ([claim, next]) => [claim, next !== null && next.tier > most ? null : next] as const,
  );
  const given = Object.entries(body.hints).map(
    ([claim, hints]) => [claim, hints.filter(({ tier }) => tier <= most)] as const,
  );
  return {
    ...body,
    hintsAllowed: body.hintsAllowed && most > 0,
    helpLeft: Object.fromEntries(left),
    hints: Object.fromEntries(given),
  };
}

/** The view without the help that is not allowed. */
export function limitHelp(view: HearingView, terms: ClassTerms): HearingView {
  const most = highestTier(terms);
  if (view.body.step !== 'argument.building' || most === 3) return view;
  return { ...view, body: limited(view.body, most) };
}
