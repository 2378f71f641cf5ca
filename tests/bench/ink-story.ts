// The practice case as an ink story, compiled: its brief, record, positions, questions, forecast and ruling, told in
// paragraphs, with the choices that a player has.
import { Compiler } from 'inkjs/full';
import type { Claim, Hand, Level } from '../../src/level/types.ts';
import { openLevel } from '../support/levels.ts';

/** Signs that mean something in ink mean themselves. */
const plain = (text: string) => text.replace(/[\\#|{}[\]<>~/]|->/g, '\\$&').replaceAll('\n', ' ');
const knot = (id: string) => id.replaceAll('-', '_');

function brief({ brief: sections, test, notAbout, title }: Level): readonly string[] {
  return [
    plain(title),
    ...sections.flatMap(({ heading, say }) => [plain(heading), plain(say)]),
    plain(test.burden),
    ...test.elements.map(({ name, question, explained }) => plain(`${name}. ${question} ${explained}`)),
    ...notAbout.map(plain),
    '+ [Read the record] -> record',
    '+ [Go straight to the argument] -> lectern',
  ];
}

function record({ record: exhibits, law }: Level): readonly string[] {
  const cards = [...exhibits, ...law].map(({ name, plain: told, cannotShow, sentences }) => {
    const said = sentences.map((sentence) => ('quote' in sentence ? sentence.quote : sentence.says));
    return plain(`${name}. ${told} ${said.join(' ')} ${cannotShow}`);
  });
  return ['=== record ===', ...cards, '+ [Stand up] -> lectern'];
}

function lectern({ issues }: Level): readonly string[] {
  const choices = issues.map(
    ({ id, name, question }) => `* [${plain(`${name}: ${question}`)}] -> ${knot(id)}`,
  );
  return ['=== lectern ===', 'What do you argue?', ...choices, '+ [Rest] -> opposition'];
}

function position({ id, say, why, bench }: Claim): readonly string[] {
  const [asked] = bench;
  return [
    `* [${plain(say)}]`,
    `  ${plain(why)}`,
    `  -> ${asked === undefined ? 'lectern' : knot(asked)} // ${id}`,
  ];
}

function argument({ issues }: Level, { claims, bench }: Hand): readonly string[] {
  const positions = issues.flatMap(({ id, question }) => [
    `=== ${knot(id)} ===`,
    plain(question),
    ...claims.filter(({ issue }) => issue === id).flatMap(position),
    '+ [Think again] -> lectern',
  ]);
  const questions = bench.flatMap(({ id, ask, because }) => [
    `=== ${knot(id)} ===`,
    plain(ask),
    ...because.flatMap(({ say, why }) => [
      `* [${plain(say)}]`,
      `  ${plain(why ?? 'So noted.')}`,
      '  -> lectern',
    ]),
    '+ [I will check the record] -> lectern',
  ]);
  return [...positions, ...questions];
}

function opposition({ opposition: lines }: Hand): readonly string[] {
  const heard = lines.flatMap(({ say, why }) => [
    `* [${plain(say)}]`,
    `  ${plain(why ?? '')}`,
    '  -> forecast',
  ]);
  return ['=== opposition ===', 'Which line can you answer?', ...heard, '+ [None] -> forecast'];
}

function ending({ ruling }: Level): readonly string[] {
  const reasons = ruling.findings.flatMap(({ reasons: all }) => all);
  return [
    '=== forecast ===',
    'What will decide it?',
    ...reasons.flatMap(({ say, why }) => [`* [${plain(say)}]`, `  ${plain(why ?? 'It did.')}`, '  -> order']),
    '=== order ===',
    ...ruling.opening.map(plain),
    ...ruling.findings.map(({ explained }) => plain(explained)),
    ...ruling.meaning.map(plain),
    '-> END',
  ];
}

/** The story's JSON, as ink's own compiler writes it. */
export function inkStory(file: string): string {
  const level = openLevel(file);
  const { movant } = level.hands;
  const lines = [
    ...brief(level),
    ...record(level),
    ...lectern(level),
    ...argument(level, movant),
    ...opposition(movant),
    ...ending(level),
  ];
  const json = new Compiler(lines.join('\n')).Compile().ToJson();
  if (typeof json !== 'string') throw new Error('The ink story could not be compiled.');
  return json;
}
