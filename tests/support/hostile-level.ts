// A level that has one of every field of words there is, and fills each of them with payloads: another start in each, as
// many as it takes, and further on in every next one, until each field has held them all.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Level, readParsed } from '../../src/level/index.ts';
import { payloads } from './payloads.ts';
import { kindOf, type TextField, textFields } from './text-fields.ts';

// The level as an author's file has it: any shape is allowed on the way.
// biome-ignore lint/suspicious/noExplicitAny: plain data, of which the reader says whether it is a level
type Loose = any;

const quotation = () => ({
  quote: 'Said.',
  cite: 'There.',
  plain: 'It was said.',
  translation: 'Dicho.',
  language: 'en',
});

/** The tiny case, with whatever it leaves out. */
export function fullLevel(): Loose {
  const level = parse(readFileSync('tests/fixtures/tiny.yaml', 'utf8')) as Loose;
  level.contentNotes = ['A note.', 'Another.'];
  level.coaching = ['chambers.brief', 'argument.atLectern', 'ruling'].map((at) => ({ at, say: 'Well.' }));
  for (const person of level.people) person.plain = 'Somebody.';
  level.posture.quotation = quotation();
  for (const part of level.brief) part.quotation = quotation();
  for (const route of level.test.routes) route.cite = 'A case.';
  for (const request of level.requests) request.reliefNote = 'A note on relief.';
  for (const issue of level.issues) issue.papers = { say: 'On paper.', weight: 1 };
  level.law[1].sentences.push({ says: 'In our words.', cite: 'A case at 3' });
  fillHand(level.hands.movant);
  fillRuling(level.ruling);
  for (const source of level.sources) source.note = 'A note.';
  return level;
}

function fillHand(hand: Loose) {
  for (const claim of hand.claims) claim.nudge = 'Think.';
  for (const line of hand.opposition) Object.assign(line, { quoted: quotation(), cite: 'A brief.' });
  const [question] = hand.bench;
  question.because[1].misstates = { cost: 1, why: 'It is not so.' };
}

function fillRuling(ruling: Loose) {
  ruling.quotations = [quotation()];
  ruling.afterwards = ['Later on.'];
  ruling.closing.plain = 'Denied.';
  for (const finding of ruling.findings)
    Object.assign(finding, { plain: 'In short.', opinion: 'We think so.', quotations: [quotation()] });
  for (const issue of ruling.issues) Object.assign(issue, { plain: 'In short.', quotations: [quotation()] });
}

function put(level: Loose, path: TextField['path'], text: string) {
  const holder = path.slice(0, -1).reduce<Loose>((part, key) => part[key], level);
  holder[path.at(-1) ?? ''] = text;
}

/** As many payloads as a field takes, from one on; and where the next level goes on. */
function filled(most: number, from: number): { readonly text: string; readonly next: number } {
  let [text, next] = ['', from];
  for (let tried = 0; tried < payloads.length; tried += 1, next += 1) {
    const payload = payloads[next % payloads.length] ?? '';
    if (payload.length > most) continue; // for a longer field
    if (text.length + payload.length + 1 > most) break;
    text += `${text === '' ? '' : ' '}${payload}`;
  }
  return { text, next };
}

export interface HostileLevel {
  readonly level: Level;
  readonly texts: ReadonlyMap<string, string>; // each field's kind and place, and what stands there
}

const STRIDE = 7; // so that neighbours do not hold the same

function fill(words: (field: TextField, at: number) => string): HostileLevel {
  const level = fullLevel();
  const texts = new Map<string, string>();
  for (const [at, field] of textFields(level).entries()) {
    const text = words(field, at);
    put(level, field.path, text);
    texts.set(`${kindOf(field)} ${at}`, text);
  }
  const reading = readParsed(level);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return { level: reading.level, texts };
}

const terms: Readonly<Record<string, string>> = {
  'glossary.*.term': 'motion',
  'glossary.*.also.*': 'application',
};

/** Harmless words in every field, explained ones among them: what the page looks like with nothing to fear. */
export const harmlessLevel = (): HostileLevel =>
  fill((field, at) => terms[kindOf(field)] ?? `Word${at} on a motion`);

/** Levels, one after another, until every field has held every payload that it can hold. */
export function* hostileLevels(): Generator<HostileLevel> {
  const fields = textFields(fullLevel());
  const from = fields.map((_, at) => (at * STRIDE) % payloads.length);
  const held = fields.map(() => 0);
  while (held.some((count) => count < payloads.length))
    yield fill(({ most }, at) => {
      const start = from[at] ?? 0;
      const { text, next } = filled(most, start);
      from[at] = next;
      held[at] = (held[at] ?? 0) + next - start;
      return text;
    });
}

export { kindOf, textFields };
