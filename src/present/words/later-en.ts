// The words that present puts beside the level's own after the brief, in English.
import type { HintTier, Refusal } from '../../hearing/index.ts';
import type { Certainty, Direct, Disposition, ForecastMark } from '../../level/types.ts';
import type { SaveProblem } from '../../proceedings/index.ts';
import type { ScorePart } from '../../scoring/index.ts';

const certainties: Readonly<Record<Certainty, { name: string; means: string }>> = {
  arguable: { name: 'Arguable', means: 'It can be said in good faith, and not much more.' },
  'serious-question': {
    name: 'A serious question',
    means: 'Worth litigating: the answer could go either way.',
  },
  likely: { name: 'Likely', means: 'The record and the law mostly point this way.' },
};

const directs: Readonly<Record<Direct, string>> = {
  yes: 'Yes, Your Honor.',
  no: 'No, Your Honor.',
  depends: 'It depends, Your Honor.',
  check: 'I will check the record, Your Honor.',
};

const marks: Readonly<Record<ForecastMark, { name: string; stake: string }>> = {
  'not-sure': { name: 'Not sure', stake: '+1 if right, 0 if wrong' },
  leaning: { name: 'Leaning', stake: '+2 if right, −1 if wrong' },
  sure: { name: 'Sure', stake: '+3 if right, −3 if wrong' },
};

const parts: Readonly<Record<ScorePart, { name: string; means: string }>> = {
  build: {
    name: 'Build',
    means: 'The arguments you chose and how well you made them, against the best this hand could do.',
  },
  exchange: { name: 'Exchange', means: 'Your answers to the bench, and your rebuttal.' },
  candor: {
    name: 'Candor',
    means: 'Conceding what must be conceded, disclosing what is against you, staying inside the record.',
  },
  forecast: { name: 'Forecast', means: 'How well you foresaw the ruling and its reasons.' },
};

/** What to do about an item of the score, by what the item is about. */
const changes: Readonly<Record<string, string>> = {
  plan: 'Spend the minutes on other arguments',
  slip: 'Argue this better',
  question: 'Answer this question better',
  bench: 'Give the bench something to ask about',
  note: 'Hold another card against a line, or mark another line',
  notes: 'Use every rebuttal note',
  candor: 'Take the chances for candor',
  misstated: 'Leave this unsaid',
  forecast: 'Foresee this finding and its reason',
};

const dispositions: Readonly<Record<Disposition, string>> = {
  granted: 'Motion granted',
  'granted-in-part': 'Motion granted in part',
  denied: 'Motion denied',
};

const hints: Readonly<Record<HintTier, { offer: string }>> = {
  1: { offer: 'Give me a nudge (costs nothing)' },
  2: { offer: 'Point me to it (this claim can then earn 90 %)' },
  3: { offer: 'Show me a worked example (this claim can then earn 60 %)' },
};

const refusals: Readonly<Record<Refusal, string>> = {
  'hearing/malformed': 'That could not be understood. Nothing was changed.',
  'hearing/not-now': 'That cannot be done at this point of the hearing.',
  'hearing/unknown-card': 'There is no such exhibit or authority in this case.',
  'hearing/unknown-issue': 'There is no such issue in this case.',
  'hearing/unknown-claim': 'There is no such position to take in this case.',
  'hearing/claim-on-another-issue':
    'That position belongs to another issue. Go back to the lectern to change issues.',
  'hearing/claim-already-argued': 'You have made that argument already. The court heard it.',
  'hearing/hint-already-taken': 'You have had that help already.',
  'hearing/no-hints': 'A partner argues without help.',
  'hearing/no-minutes-left':
    'There are not enough speaking minutes left for that. Choose a shorter argument, or rest.',
  'hearing/unknown-authority': 'Choose a rule of law to rely on.',
  'hearing/unknown-exhibit': 'Choose the evidence from the record.',
  'hearing/exhibit-not-yours': 'That exhibit is not yours to cite.',
  'hearing/one-or-two-exhibits': 'Put one exhibit or two on the slip.',
  'hearing/same-exhibit-twice': 'Those are the same exhibit. One is enough.',
  'hearing/unknown-pin': 'That sentence is not in the record.',
  'hearing/pin-not-on-slip': 'Pin a sentence of an exhibit or rule that is on the slip.',
  'hearing/another-question': 'The judge asked something else. Answer the question that was put.',
  'hearing/unknown-reply': 'Choose one of the replies.',
  'hearing/unknown-line': 'The other side said no such thing.',
  'hearing/line-already-noted':
    'You have a note on that line. Remove it first to hold something else against it.',
  'hearing/line-not-noted': 'There is no note on that line.',
  'hearing/no-notes-left': 'No notes are left. Remove one to place another.',
  'hearing/unknown-element': 'The court is not asked about that.',
  'hearing/unknown-finding': 'That is not one of the findings the court can make on this.',
  'hearing/unknown-reason': 'Choose one of the reasons.',
  'hearing/forecast-unfinished': 'Forecast every element before you seal it.',
  'hearing/finding-out-of-turn': 'The order is read in its own order.',
  'hearing/ruling-unfinished': 'Hear the whole ruling first.',
};

const savesGoneWrong: Readonly<Record<SaveProblem, string>> = {
  'save/too-large': 'That file is too large to be a saved hearing.',
  'save/not-a-save':
    'That is not a saved hearing, or it was cut short. Choose a file that ends in .hearing.json.',
  'save/newer-format':
    'That hearing was saved by a newer version of the game. Open it there, or reload this page to update.',
  'save/edited':
    'That saved hearing was changed after it was saved, so it cannot be trusted. Nothing here was replaced.',
  'save/other-level': 'That hearing belongs to another case.',
  'save/level-changed': 'The case has been changed since that hearing was saved.',
  'save/does-not-replay':
    'That hearing holds a step that the court would not have allowed, so it was not opened.',
};

export const laterEn = {
  heldFrom: (held: number, all: number) => `${held} of its ${all} steps still hold.`,
  savesGoneWrong,
  refusals,
  certainties,
  directs,
  marks,
  parts,
  changes,
  dispositions,
  hints,
  notReached: 'Not reached',
  reactions: {
    well: 'The judge nods and makes a note',
    partly: 'The judge waits for more, then moves on',
    ill: 'The judge looks unconvinced: that did not answer the question',
  },
  orderUnread: 'The order of the court',
  decided: (date: string) => `Decided ${date}`,
  arguedFor: (party: string) => `Argued for ${party}`,
  nudge: (issue: string) => `Ask what the court must decide here: ${issue}`,
  pointer: (law: string, card: string) => `Read ${law}, and look in ${card}.`,
  worked: (cards: string, law: string, pin: string, how: string) =>
    `Evidence: ${cards}. Rule: ${law}. Pin: ${pin} How sure: ${how.toLowerCase()}.`,
  noPin: 'none.',
  openLines: (open: number, all: number) =>
    `Of the ${all} lines here, ${open} can be undone by something in the record or the law.`,
  outcome: (told: string, request: string | null) =>
    request === null ? told : `${request}: ${told.toLowerCase()}`,
  verdict: (outcomes: string, advocacy: number, lost: boolean) =>
    lost
      ? `${outcomes}. Your advocacy: ${advocacy} of 100. Both are true; here is why.`
      : `${outcomes}. Your advocacy: ${advocacy} of 100. One is the court’s, the other is yours.`,
};
