// What a reader is told when a file cannot be taken in at all: size, depth, syntax, forbidden parts, format number.
import { countOf, shown } from './words.ts';

const megabytes = (bytes: number): string => (Math.ceil(bytes / 100_000) / 10).toFixed(1);

export const readingSentences = {
  'level/too-large': (_who: string, f: { bytes: number; most: number }) =>
    `The file has ${megabytes(f.bytes)} MB; the most is ${megabytes(f.most)} MB. A level is text alone: take out what is not part of the case.`,
  'level/too-deep': (_who: string, f: { most: number }) =>
    `The parts are nested more than ${f.most} deep here. A level needs no more than that: look for a bracket that is never closed or a line indented too far.`,
  'level/not-text': () =>
    'This is not a text file. A level is plain text in YAML or JSON: save it as "plain text, UTF-8" and try again.',
  'level/unreadable': (_who: string, f: { reason: string }) => f.reason,
  'level/alias': (_who: string, f: { name: string }) =>
    `The alias '*${shown(f.name)}' repeats another part of the file, and levels do not use aliases. Write the part out here.`,
  'level/duplicate-key': (who: string, f: { key: string; first: number }) =>
    `${who} has the key '${shown(f.key)}' twice; the first is on line ${f.first}. Keep one of the two.`,
  'level/forbidden-key': (_who: string, f: { key: string }) =>
    `The key '${shown(f.key)}' is not allowed in a level. Rename or remove it.`,
  'level/bad-character': (who: string, f: { name: string; position: number }) =>
    `${who} holds ${f.name} at character ${f.position}. Delete it and type the words again.`,
  'level/bad-number': (who: string) =>
    `${who} holds a number that cannot be counted with. Write an ordinary number, such as 2 or 0.5.`,
  'level/too-many-parts': (_who: string, f: { most: number }) =>
    `The file has more than ${f.most.toLocaleString('en-US')} parts. Split the case into smaller levels.`,
  'level/no-format': (_who: string, f: { current: number }) =>
    `The file does not say which format it is written in. Add the line 'format: ${f.current}' at the top.`,
  'level/bad-format': (_who: string, f: { current: number }) =>
    `'format' must be a whole number from 1 up. Write 'format: ${f.current}'.`,
  'level/newer-format': (_who: string, f: { format: number; current: number }) =>
    `The file is written in format ${f.format}, and this game reads up to format ${f.current}. Open it in a newer version of the game.`,
  'level/more-problems': (_who: string, f: { more: number }) =>
    `There ${f.more === 1 ? 'is' : 'are'} ${countOf(f.more, 'further problem')} below. Mend these first, then check the file again.`,
};
