// The words that explain a score, in English. What is about the case itself comes from its level.
import type { Certainty, Direct, ForecastMark } from '../../level/types.ts';

const certainties: Readonly<Record<Certainty, string>> = {
  arguable: 'arguable',
  'serious-question': 'a serious question',
  likely: 'likely',
};

const directs: Readonly<Record<Direct, string>> = {
  yes: 'yes',
  no: 'no',
  depends: 'it depends',
  check: 'I will check the record',
};

const marks: Readonly<Record<ForecastMark, string>> = {
  'not-sure': 'not sure',
  leaning: 'leaning',
  sure: 'sure',
};

const better = (reply: string) => (reply === '' ? '' : ` A better reply: “${reply}”`);

export const en = {
  certainties,
  directs,
  marks,
  notReached: 'Not reached',
  quoted: (text: string) => `“${text}”`,
  facts: {
    lame: (card: string, why: string) => `${card} does not carry this claim. ${why}`,
    best: 'The strongest evidence the record has for it.',
    more: (cards: readonly string[]) => `Good evidence, but more was in the record: ${cards.join(' and ')}.`,
  },
  law: {
    best: 'The rule that governs this point, cited whole.',
    adverse: 'It is against you, and was not faced.',
    governing: (rule: string) => ` The governing rule is ${rule}.`,
  },
  pin: {
    best: 'You put your finger on the sentence that decides it.',
    needless: 'No one sentence decides this claim.',
    none: (sentence: string, card: string) =>
      `No sentence was pinned. The one that matters is in ${card}: ${sentence}`,
    near: (sentence: string, card: string) =>
      `Near it, but the operative sentence is another of ${card}: ${sentence}`,
    wrong: (sentence: string, card: string) =>
      `That sentence does not carry the point. The one that does is in ${card}: ${sentence}`,
  },
  certainty: {
    right: (said: string) => `You claimed no more and no less than the record bears: ${said}.`,
    wrong: (said: string, bears: string) => `You said ${said}; the record bears ${bears}.`,
  },
  gate: {
    evidence: (why: string) => `Without evidence that bears on it a claim earns nothing. ${why}`,
    law: (why: string) => `Without law that bears on it a claim earns nothing. ${why}`,
  },
  help: (percent: number) => `Help caps this claim at ${percent} %.`,
  helpSource: 'Hints you asked for',
  plan: {
    name: 'What you chose to argue',
    best: 'You argued the plan that this hand is best for.',
    missed: (claims: readonly string[]) =>
      `In the same minutes this hand could also have argued: ${claims.map((say) => `“${say}”`).join(' And: ')}`,
    silent: (elements: readonly string[]) =>
      ` Nothing was said on ${elements.join(', ').toLowerCase()}; an empty element earns nothing.`,
  },
  bench: {
    name: 'The bench',
    unanswered: 'Not answered.',
    best: (why: string) => `A straight answer, and the right because. ${why}`,
    begun: (why: string, reply: string) => `Right to begin with. ${why}${better(reply)}`,
    wrong: (wanted: readonly string[], why: string, reply: string) =>
      `The direct answer was ${wanted.join(' or ')}; after a wrong one the because earns nothing. ${why}${better(reply)}`,
    nothingArgued: 'The bench had nothing to ask, since nothing was argued.',
    nothingAsked: 'Nothing that was argued drew a question from the bench.',
  },
  notes: {
    unusedName: 'Rebuttal notes not used',
    unused: 'A note was left unused.',
    open: (line: string, why: string) => ` One line that could be undone: “${line}” ${why}`,
    stands: (why: string) => `That line stands, so the note was spent for nothing. ${why}`,
    caught: (why: string) => `Caught. ${why}`,
    partly: (card: string, why: string) => `Caught in part. ${card} answers it better. ${why}`,
    lame: (card: string) => `${card} does not answer it.`,
    wrongCard: (fault: string, card: string) =>
      `The right line to mark, the wrong card. ${fault} What undoes it is ${card}.`,
  },
  unopposed: { name: 'Exchange', why: 'Here the bench asks nothing and no line can be noted.' },
  candor: {
    name: 'Candor',
    kinds: {
      concede: 'Conceded what must be conceded',
      disclose: 'Disclosed what is adverse',
      'stay-inside': 'Stayed inside the motion and the record',
    },
    nothing: 'Nothing here had to be conceded.',
    untakenName: 'Chances for candor not taken',
    untaken: (chances: string) => `More was there to be conceded, disclosed or left out. ${chances}`,
    duty: 'A lawyer’s duty of candor to the court',
  },
  forecast: {
    none: 'Not forecast.',
    sawFinding: (sure: string, found: string) => `You foresaw it (${sure}): ${found}.`,
    missedFinding: (mine: string, sure: string, found: string) =>
      `You foresaw “${mine}” (${sure}); the court found “${found}”.`,
    sawReason: (decisive: string) => `And for the decisive reason: ${decisive}`,
    missedReason: (why: string, decisive: string) =>
      `Not for that reason. ${why} What decided it: ${decisive}`,
    floorName: 'Never below nothing',
    floor: 'Wrong forecasts cost what right ones earn, but never below nothing in all.',
  },
};

export type ScoringWords = typeof en;
