// The words of a hearing on paper, in English: what stands on the sheets beside the case's own words.
import type { Defect, Direct } from '../../level/types.ts';
import type { SheetName } from '../../present/paper.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const number = (n: number) => String(Math.round(n * 10) / 10);

interface SheetWords {
  readonly name: string;
  readonly holder: string; // who holds it; printed at the foot of every page
}

const sheets: Readonly<Record<SheetName, SheetWords>> = {
  guide: { name: 'How to run it', holder: 'for the teacher' },
  case: { name: 'Case sheet', holder: 'for everyone' },
  terms: { name: 'Words to know', holder: 'for everyone' },
  cards: { name: 'Cards', holder: 'for counsel, to cut out' },
  claims: { name: 'Positions', holder: 'for counsel' },
  slips: { name: 'Slips', holder: 'for counsel, to cut out' },
  opposition: { name: 'Script of the other side', holder: 'for opposing counsel' },
  bench: { name: 'Bench script', holder: 'for the judge alone' },
  key: { name: 'Key of the bench', holder: 'for judge and clerk alone' },
  forecast: { name: 'Forecast', holder: 'for everyone' },
  score: { name: 'Score sheet', holder: 'for the clerk' },
  ruling: { name: 'The ruling', holder: 'sealed in its envelope' },
};

const defects: Readonly<Record<Defect, string>> = {
  'no-evidence': 'no exhibit of the key',
  'wrong-law': 'no rule of the key',
  law: 'the rule is',
  'no-pin': 'no sentence',
  'loose-pin': 'a sentence under 4 marks',
  overclaimed: 'said too surely',
  own: 'otherwise',
};

const directs: Readonly<Record<Direct, string>> = {
  yes: 'yes',
  no: 'no',
  depends: 'it depends',
  check: 'I will check the record',
};

export const paperEn = {
  title: (title: string) => `A paper kit: ${title}`,
  say: 'A hearing for the table, for a class without machines. Black and white, on A4 or Letter, one side of the paper.',
  which: 'Sheets to print',
  side: 'For which side',
  print: 'Print',
  close: 'Back to the cases',
  none: 'Choose at least one sheet.',
  foot: (title: string, sheet: string, holder: string) => `${title} · ${sheet}, ${holder}`,
  sheets,
  number,
  code: {
    exhibit: (n: number) => `E${n}`,
    authority: (n: number) => `L${n}`,
    claim: (n: number) => `P${n}`,
    question: (n: number) => `Q${n}`,
    line: (n: number) => `Line ${n}`,
    chance: (n: number) => `C${n}`,
    finding: (n: number) => `F${n}`,
  },
  sentence: (card: string, n: number) => `${card}.${n}`,
  quote: (text: string) => `“${text}”`,
  letter: (at: number) => 'abcdefghijklmnop'.charAt(at),
  minutes: (n: number) => `${n} min`,
  card: { cut: 'Cut along the lines.' },
  case: {
    posture: 'How the motion came here',
    asks: (party: string) => `What ${party} asks for`,
    notAbout: 'What this case is not about',
    content: 'Before you read on',
    people: 'Who was in the courtroom',
    test: 'The test',
    findings: 'The court can find:',
    routes: 'The ways to meet it',
    roles: 'Who does what',
  },
  roles: (party: string, opponent: string) => [
    {
      name: `Counsel for ${party}`,
      does: 'Chooses the positions, hands up the slips, answers the judge, speaks the rebuttal.',
      holds: 'Positions, slips, cards',
      when: 'always',
    },
    {
      name: 'Judge',
      does: 'Puts the questions, marks the answers, keeps order. Reads out the ruling.',
      holds: 'Bench script, key, the envelope',
      when: 'always',
    },
    {
      name: 'Clerk of the court',
      does: 'Calls the case, keeps the minutes, marks each slip from the key, adds up the score.',
      holds: 'Key, score sheet',
      when: 'always',
    },
    {
      name: `Counsel for ${opponent}`,
      does: 'Reads the script line by line and writes down what is held against each.',
      holds: 'Script of the other side',
      when: 'with 4 or more; with 3 the clerk reads it',
    },
    {
      name: `Second counsel for ${party}`,
      does: 'Finds cards and sentences, listens for the line that can be undone, speaks the rebuttal.',
      holds: 'Cards',
      when: 'with 5 or more',
    },
    {
      name: 'Timekeeper',
      does: 'Takes the minutes from the clerk: crosses them off and says how many are left.',
      holds: 'The minutes of the score sheet',
      when: 'with 6',
    },
  ],
  rolesHead: ['Role', 'Does', 'Holds', 'Needed'],
  claims: {
    how: (minutes: number) =>
      `You have ${count(minutes, 'speaking minute', 'speaking minutes')}. Each position costs the minutes beside it, however long you talk. Some positions are mistakes. You need not argue every issue, but an element on which nothing is said earns nothing: the burden is yours.`,
    under: (element: string) => `Element: ${element}`,
  },
  slips: {
    how: 'One slip for one position. Fill in the top, say it aloud, and hand it up. The foot is the clerk’s.',
    slip: (n: number) => `Slip ${n}`,
    claim: 'Position P',
    cost: 'Minutes',
    rule: 'Rule L',
    exhibits: 'Exhibits E',
    pin: 'Sentence (card and number)',
    sure: 'How sure',
    say: 'We say that … because … The court can read it in …',
    clerk: 'Clerk',
    facts: 'Evidence',
    law: 'Rule',
    sentence: 'Sentence',
    certainty: 'Sure',
    of: (most: number) => `/ ${number(most)}`,
    sum: 'Marks',
    asked: 'Question Q',
    note: (n: number) => `Rebuttal note ${n}`,
    noteLine: 'Against line',
    noteCard: 'this card undoes it',
    noteSay: 'They said … The record shows …',
  },
  opposition: {
    how: (notes: number) =>
      notes === 0
        ? 'Read the lines one by one, aloud and slowly.'
        : `Read the lines one by one, aloud and slowly, first those on issues that were argued. Counsel may hold a note against a line, ${count(notes, 'note', 'notes')} in all, each with the one card that undoes it. Write the card beside the line. Some lines are simply true.`,
    note: 'Note: card',
  },
  bench: {
    how: (most: number) =>
      `After each slip the clerk gives you the number of a question. Put it, at most ${count(most, 'question', 'questions')} in the hearing and none twice. Counsel first answers directly (yes, no, it depends, or I will check the record), then gives the reason. Give 4 marks for a right direct answer. Then give the marks of the reply that comes nearest to the reason. After a wrong direct answer the reason earns nothing. If counsel has no reason, read the replies out without their marks and let counsel choose.`,
    aims: 'After:',
    directs: (all: string) => `Right: ${all}.`,
    direct: directs,
    or: ' or ',
    marks: (n: number) => count(n, 'mark', 'marks'),
    chance: (code: string) => `candor ${code}`,
    cost: (n: number) => `costs ${n} candor`,
  },
  key: {
    how: 'Mark each slip from the row of its position. Evidence: add the marks of its exhibits, 8 at most; each exhibit that is not named takes 2 away, never under 0. Rule and sentence: the marks given here, none if not named. How sure: 3 marks if it is what stands here, 1.5 one step away, 0 two steps away. No named exhibit or no named rule: the whole slip earns 0. Then take the first question that fits and was not put before, and tell the judge its number.',
    worth: (n: number) => `worth ${n}`,
    mistake: 'a mistake, worth 0',
    evidence: 'Evidence:',
    rules: 'Rule:',
    pins: 'Sentence:',
    sure: 'How sure:',
    marked: (card: string, marks: number) => `${card} = ${number(marks)}`,
    candor: (code: string, law: string | null) =>
      law === null ? `Candor: ${code}.` : `Candor: ${code}, if the rule is ${law}.`,
    cost: (n: number) => `Misstated: ${n} candor points less.`,
    ask: 'Ask:',
    always: 'in any case',
    defects,
    put: (defect: string, question: string) => `${defect} ${question}`,
    lines: 'The lines of the other side',
    linesHow: (most: number) =>
      `A note earns the points beside the card that it holds against the line, ${number(most)} points in all at most. A note on a line that stands earns nothing.`,
    stands: 'It stands.',
    undone: (cards: string) => `Undone by ${cards}.`,
  },
  forecast: {
    how: 'Put the robe on and forget which side you argued. Tick for each element what the court will find, the reason that decides it, and how sure you are. Then fold the sheet: it is sealed, and the envelope may be opened.',
    name: 'Name',
    found: 'The court will find',
    reason: 'What will decide it',
    sure: 'How sure',
  },
  score: {
    how: 'Work it from the top. Round each total to a whole number. The ruling is no part of it: this is how well the hand was argued.',
    counsel: 'Counsel',
    minutes: 'Speaking minutes: cross off what each position costs',
    build: 'Build',
    slipHead: ['Slip', 'Position', 'Worth', 'Marks / 20', 'Worth x marks'],
    sum: 'Sum',
    buildSum: (divisor: number, most: number) =>
      divisor === 0
        ? 'This hand has nothing to build: 0.'
        : `Sum ÷ ${number(divisor)} = build, at most ${most}`,
    bench: 'Answers',
    benchHead: ['Question', 'Direct / 4', 'Reason / 6', 'Marks / 10'],
    benchSum: (most: number) => `Sum ÷ questions put × ${number(most / 10)} = answers, at most ${most}`,
    notes: 'Rebuttal',
    noteHead: ['Line', 'Card', 'Points'],
    notesSum: (most: number) => `Points of the notes, at most ${most}`,
    exchangeFree: (most: number) => `Nothing is asked or noted in this case: ${most}.`,
    candor: 'Candor',
    candorHow: (each: number, needed: number, most: number) =>
      needed === 0
        ? `Begin with ${most}.`
        : `Tick each chance once. Chances ticked × ${number(each)}, at most ${most}.`,
    candorCost: 'Less what was misstated (key and bench script), never under 0',
    forecast: 'Forecast',
    forecastHow:
      'From the ruling: the finding and the reason are marked apart. Right: not sure 1, leaning 2, sure 3. Wrong: 0, −1, −3.',
    forecastHead: ['Element', 'Finding', 'Reason'],
    forecastSum: (most: number, points: number) => `Sum × ${points} ÷ ${most} = forecast, never under 0`,
    total: 'Advocacy, of 100',
    of: (most: number) => `of ${number(most)}`,
  },
  ruling: {
    sealed: 'Do not open before the forecast is sealed',
    foldUp: 'Fold this part up, over the ruling',
    foldDown: 'Fold this part down last, and close it with tape',
    inside: 'Lay the pages of the ruling on the blank back of this one. Fold along the dashed lines.',
    read: 'To be read aloud by the judge, element by element.',
    found: 'The court found',
    decided: 'What decided it',
    reason: (code: string, letter: string) => `${code}, reason ${letter}`,
    issues: 'Issue by issue',
    opinion: 'Our note, not the court’s:',
    outcome: 'The outcome',
    meaning: 'What the ruling does and does not decide',
    afterwards: 'What happened afterwards (not scored)',
    sources: 'Sources',
  },
  guide: {
    what: (party: string) =>
      `One class, one hearing. Three to six students argue the motion of ${party}; in a larger class several tables play at once, each with its own kit, or the others sit in the gallery and forecast. No machine is needed.`,
    two: 'There are two numbers, and they are never mixed. The ruling is what the court did, and nobody at the table can change it. Advocacy, 0 to 100, is how well the hand was argued. The side that loses can reach 100.',
    prepare: 'Before the lesson',
    prepareDo: [
      'Print the kit once for each table, on one side of the paper. Print the case sheet, the words and the forecast once for each student.',
      'Cut out the cards and the slips.',
      'Fold the ruling into its envelope without showing it, and tape it.',
      'Keep this sheet. Give out the rest by the foot of each page.',
    ],
    plan: 'Forty-five minutes',
    planHead: ['Minutes', 'What happens'],
    steps: [
      {
        minutes: 5,
        say: 'Roles. Everyone reads the case sheet; the clerk and the judge read the heads of their own sheets.',
      },
      { minutes: 7, say: 'Counsel read the cards and choose positions. The judge reads the bench script.' },
      {
        minutes: 14,
        say: 'Argument. For each position: counsel fills in a slip, says it aloud and hands it up. The clerk crosses off the minutes and marks the slip from the key. The judge puts the question that the clerk names, and marks the answer.',
      },
      { minutes: 4, say: 'The other side reads its lines. Counsel hand up their notes.' },
      { minutes: 2, say: 'Rebuttal: counsel speak their notes.' },
      { minutes: 4, say: 'Everyone puts the robe on, fills in a forecast and folds it.' },
      { minutes: 4, say: 'The judge opens the envelope and reads the ruling.' },
      {
        minutes: 5,
        say: 'The clerk adds up. Talk about the two numbers: who foresaw the reason that decided it, and what would counsel concede another time?',
      },
    ],
    simpler: 'What is simpler than in the game',
    simplerSay: [
      'Marks are whole or half numbers. Two exhibits on a slip add up, to 8 at most; the game combines them by a finer rule.',
      'The judge gives the marks of the listed reply that comes nearest to what counsel said.',
      'There are no hints. A minute is a token, not a time on a clock, as in the game.',
      'A score by hand comes within a few points of the game’s.',
    ],
  },
};

export type PaperWords = typeof paperEn;
