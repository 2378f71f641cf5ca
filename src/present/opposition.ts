// The other side's argument as heard, and the rebuttal as spoken.
import type { HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import { spokenLines } from '../proceedings/index.ts';
import { cardName, isUndone } from '../scoring/index.ts';
import { issueName } from './cards.ts';
import { nearCards } from './near.ts';
import type { LineView, OppositionView, RebuttalView } from './view.ts';

export function oppositionView(context: HearingContext): OppositionView {
  const { level, side, notes, slips } = context;
  const { hand } = indexLevel(level).hand(side);
  const other = side === 'movant' ? 'respondent-counsel' : 'movant-counsel';
  const lines = spokenLines(context).map((line): LineView => {
    const note = notes.find((one) => one.line === line.id);
    return {
      id: line.id,
      issue: issueName(level, line.issue),
      near: nearCards(context, line.issue),
      argued: slips.some((slip) => slip.issue === line.issue),
      say: line.say,
      quoted: line.quoted ?? null,
      note: note === undefined ? null : { card: note.undoneBy, name: cardName(level, note.undoneBy) },
    };
  });
  return {
    step: 'opposition.listening',
    speaker: level.people.find(({ role }) => role === other)?.name ?? '',
    lines,
    notesLeft: hand.notes - notes.length,
    notesMost: hand.notes,
  };
}

export function rebuttalView({ level, side, notes }: HearingContext): RebuttalView {
  const { lines } = indexLevel(level).hand(side);
  return {
    step: 'rebuttal',
    notes: notes.map(({ line: id, undoneBy }) => {
      const line = lines.get(id);
      const undone = isUndone(line?.undoneBy ?? null, [undoneBy]);
      return { line: line?.say ?? '', card: cardName(level, undoneBy), undone, why: line?.why ?? '' };
    }),
  };
}
