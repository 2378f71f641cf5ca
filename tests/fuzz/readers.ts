// What each reader of strangers' data must stand: it answers, soon, in its closed words; and what it lets by can be used.
import { allowedAddress } from '../../src/app/cases/address.ts';
import { helps, readFragment, sides } from '../../src/app/cases/class-link.ts';
import { unpackCase } from '../../src/app/cases/share-link.ts';
import { defaults, readSettings } from '../../src/app/settings.ts';
import { playOut } from '../../src/explore/player.ts';
import { clicking } from '../../src/explore/strategies.ts';
import { difficulties } from '../../src/hearing/index.ts';
import {
  contentHash,
  type Level,
  problemCodes,
  type Reading,
  readLevel,
  readParsed,
  readPlaced,
} from '../../src/level/index.ts';
import { en, present } from '../../src/present/index.ts';
import {
  fitSave,
  readSave,
  saveProblems,
  transcribe,
  transcriptText,
  writeSave,
} from '../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../src/scoring/index.ts';

export class Fault extends Error {}

export function must(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Fault(sentence);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const codes: ReadonlySet<string> = new Set(problemCodes);
const CONTROL = /\p{C}/u;

/** Problems that can be shown: in closed codes, in clean sentences, on a line that there is. */
function mustBeSound({ ok, problems }: Reading, lines: number | null) {
  must(ok !== problems.some(({ severity }) => severity === 'error'), 'a level is read though it has errors');
  for (const { code, message, line, column } of problems) {
    must(codes.has(code), `there is no problem of the code ${code}`);
    must(
      message.length > 0 && message.length < 700 && !CONTROL.test(message),
      `a sentence that cannot be shown: ${code}`,
    );
    if (lines !== null) must(line >= 1 && line <= lines && column >= 1, `there is no such line: ${code}`);
  }
}

/** A level that is let by can be played to its end, seen and told. */
function mustBePlayable(level: Level) {
  const { hearing, stuck } = playOut({ level, side: 'movant', seed: 7, strategy: clicking(7) });
  must(!stuck, 'a level that was read cannot be played to its end');
  const { total } = scoreAdvocacy(hearing.context);
  must(total >= 0 && total <= 100, 'a level that was read scores less than nothing or more than all');
  must(!/\p{Cs}/u.test(transcriptText(transcribe(hearing))), 'a transcript holds half a sign');
  present(hearing, 7, en);
}

const linesOf = (text: string) => text.split(/\r\n?|\n/).length;

/** The text of a level, by either way in: the quick one for JSON must take what the slow one takes, to the letter. */
export function levelText(text: string): string {
  const reading = readLevel(text);
  mustBeSound(reading, linesOf(text));
  if (/^\s*\{/.test(text)) {
    const slow = readPlaced(text).reading;
    must(slow.ok === reading.ok, 'the quick way and the slow way do not agree');
    if (slow.ok && reading.ok)
      must(contentHash(slow.level) === contentHash(reading.level), 'the quick way reads another level');
  }
  if (reading.ok) mustBePlayable(reading.level);
  return reading.ok ? 'read' : 'refused';
}

export function levelData(value: unknown): string {
  const reading = readParsed(value);
  mustBeSound(reading, null);
  if (reading.ok) mustBePlayable(reading.level);
  return reading.ok ? 'read' : 'refused';
}

/** A save: refused in a closed code, or read, and then written again as it was and played as far as it holds. */
export function saveText(level: Level, text: string): string {
  const reading = readSave(text);
  if (!reading.ok) {
    must(saveProblems.includes(reading.problem), `there is no such problem: ${reading.problem}`);
    return 'refused';
  }
  const again = readSave(writeSave(reading.proceedings));
  must(again.ok && same(again.proceedings, reading.proceedings), 'a save written again is another');
  const fit = fitSave(level, reading.proceedings);
  if (fit.replay !== null) {
    const { total } = scoreAdvocacy(fit.replay.hearing.context);
    must(total >= 0 && total <= 100, 'a save scores less than nothing or more than all');
  }
  return fit.ok ? 'fits' : 'read';
}

/** A save that was bent: if it is still sealed it is the very one that was written. */
export function sealedSave(level: Level, original: unknown, text: string): string {
  const came = saveText(level, text);
  const reading = readSave(text);
  if (!reading.ok || !text.includes('"seal"')) return came;
  must(same(reading.proceedings, original), 'a sealed save is another than was sealed');
  return came;
}

export function settingsText(text: string): string {
  const settings = readSettings(text);
  must(same(Object.keys(settings), Object.keys(defaults)), 'settings have other keys');
  must(same(readSettings(JSON.stringify(settings)), settings), 'settings read again are others');
  return same(settings, defaults) ? 'defaults' : 'read';
}

const isTerm = (value: unknown, all: readonly unknown[]) => value === null || all.includes(value);

/** A link of any kind, to the bottom of what it carries. */
export async function linkText(hash: string): Promise<string> {
  const fragment = readFragment(hash);
  if (fragment.kind === 'refused') {
    must(/^link\/(damaged|newer-format|too-large)$/.test(fragment.problem), 'a link is refused in no code');
    return 'refused';
  }
  if (fragment.kind === 'class') {
    const { side, difficulty, help } = fragment.terms;
    must(
      isTerm(side, sides) && isTerm(difficulty, difficulties) && isTerm(help, helps),
      'a class has odd terms',
    );
  }
  const packed = carriedBy(fragment);
  if (packed === null) return fragment.kind;
  const unpacked = await unpackCase(packed);
  if (unpacked.ok) return `case ${levelText(unpacked.text)}`;
  must(/^link\/(damaged|newer-format|too-large)$/.test(unpacked.problem), 'a case is refused in no code');
  return 'case refused';
}

function carriedBy(fragment: ReturnType<typeof readFragment>): string | null {
  if (fragment.kind === 'case') return fragment.packed;
  return fragment.kind === 'class' && 'packed' in fragment.linked ? fragment.linked.packed : null;
}

const PAGE = 'http://school.example/game/';

/** An address that a case is fetched from: over https, or on the page's own site; without a name or password. */
export function addressText(text: string): string {
  const address = allowedAddress(text, PAGE);
  if (address === null) return 'refused';
  const own = address.origin === new URL(PAGE).origin;
  must(address.protocol === 'https:' || own, 'a case would be fetched from another site without https');
  must(address.username === '' && address.password === '', 'a case would be fetched with a name or password');
  return own ? 'own' : 'https';
}
