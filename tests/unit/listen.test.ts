// What is read aloud: how a text is cut into sentences, which voice speaks, and what comes after what.
import { describe, expect, test } from 'vitest';
import {
  drop,
  endSoon,
  follow,
  goOn,
  pause,
  type Queue,
  sayingNow,
  sayNext,
  silence,
  type Telling,
  tell,
  tellingNow,
} from '../../src/desk/listen/queue.ts';
import { splitSentences, wordAt } from '../../src/desk/listen/sentences.ts';
import { chooseVoice, offeredVoices, type Voice } from '../../src/desk/listen/voices.ts';
import { openLevel } from '../support/levels.ts';

const cut = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('cutting a text into sentences', () => {
  test.each([
    ['One is said. Another follows! And a third?', ['One is said.', 'Another follows!', 'And a third?']],
    ['  It stands alone  ', ['It stands alone']],
    ['See Winter v. Natural Resources. It decides.', ['See Winter v. Natural Resources.', 'It decides.']],
    ['Order, Doc. 34 at 2. The U.S. Capitol.', ['Order, Doc. 34 at 2.', 'The U.S. Capitol.']],
    ['Mr. Wick rose. Ms. Rind sat.', ['Mr. Wick rose.', 'Ms. Rind sat.']],
    ['“It is denied.” He left.', ['“It is denied.”', 'He left.']],
    ['…', []],
    ['', []],
  ])('[listen] %s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('[listen] by the rules of the language', () => {
    expect(cut('¿Es así? La Sra. Pérez dice que no. Fin.', 'es')).toEqual([
      '¿Es así?',
      'La Sra. Pérez dice que no.',
      'Fin.',
    ]);
  });

  test('[listen] every word of a real case is in one sentence, in order', () => {
    const { record, law, ruling } = openLevel('levels/parler-v-aws.yaml');
    const texts = [...record, ...law].map(({ plain }) => plain);
    for (const text of [...texts, ...ruling.findings.map(({ explained }) => explained)])
      expect(cut(text).join(' ')).toBe(text.replace(/\s+/g, ' ').trim());
    expect(texts.length).toBeGreaterThan(30);
  });

  test.each([
    ['The power went', 4, 5, 'power'],
    ['The power went', 4, undefined, 'power'],
    ['New York said', 0, 8, 'New York'],
    ["Parler's users", 0, 0, "Parler's"],
    ['clause 7.2(b)', 7, undefined, '7.2'],
    ['no — matter', 3, undefined, null],
    ['over', 9, 3, null],
    ['over', -1, 3, null],
  ])('[listen] the word of %j at %i, %s long, is %j', (text, at, length, word) => {
    const found = wordAt(text, at, length);
    expect(found === null ? null : text.slice(found.start, found.end)).toBe(word);
  });
});

const voice = (voiceURI: string, lang: string, localService = true, usual = false): Voice => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService,
  default: usual,
});
const voices = [
  voice('network-us', 'en-US', false, true),
  voice('local-gb', 'en-GB'),
  voice('local-us', 'en_US'),
  voice('local-mx', 'es-MX'),
  voice('network-de', 'de-DE', false),
];
const chosen = (language: string, wanted: string | null = null) =>
  chooseVoice(voices, language, wanted)?.voiceURI ?? null;

describe('choosing a voice', () => {
  test.each([
    ['en-US', 'local-us'],
    ['en', 'local-gb'],
    ['en-AU', 'local-gb'],
    ['es', 'local-mx'],
    ['de', null],
    ['fr', null],
  ])('[listen] for %s the device’s own nearest, never one over the network: %s', (language, uri) => {
    expect(chosen(language)).toBe(uri);
  });

  test('[listen] the device’s default goes before others of its kind', () => {
    const two = [voice('first', 'en-US'), voice('usual', 'en-US', true, true)];
    expect(chooseVoice(two, 'en', null)?.voiceURI).toBe('usual');
  });

  test('[listen] the one that the student chose, where it speaks the language', () => {
    expect(chosen('en', 'network-us')).toBe('network-us');
    expect(chosen('de', 'network-de')).toBe('network-de');
    expect(chosen('es', 'network-us')).toBe('local-mx');
    expect(chosen('en', 'gone')).toBe('local-gb');
  });

  test('[listen] those over the network are offered apart', () => {
    const { local, network } = offeredVoices(voices, 'en-US');
    expect(local.map(({ voiceURI }) => voiceURI)).toEqual(['local-us', 'local-gb']);
    expect(network.map(({ voiceURI }) => voiceURI)).toEqual(['network-us']);
  });
});

const telling = (id: string, text: string, followed = false): Telling => ({
  id,
  name: id,
  pieces: [{ text, language: 'en', nodes: [] }],
  followed,
});

function saidNow(queue: Queue): string | null {
  const saying = sayingNow(queue);
  return saying === null ? null : saying.piece.text.slice(saying.span.start, saying.span.end);
}

/** All that is said from here to the end. */
function saidFrom(queue: Queue): readonly string[] {
  const said: string[] = [];
  for (let now = queue; saidNow(now) !== null; now = sayNext(now)) said.push(saidNow(now) ?? '');
  return said;
}

const two = telling('two', 'First. Second.');
const act = telling('act', 'She argues. She sits.', true);

describe('the queue', () => {
  test('[listen] says one sentence after the other, piece by piece, and then nothing', () => {
    const pieces = [...two.pieces, { text: 'Tercera.', language: 'es', nodes: [] }];
    expect(saidFrom(tell(silence, { ...two, pieces }))).toEqual(['First.', 'Second.', 'Tercera.']);
    expect(saidFrom(tell(silence, telling('none', '…')))).toEqual([]);
    expect(sayNext(silence)).toEqual(silence);
  });

  test('[listen] a new act waits: nothing that is being said is cut off or left out', () => {
    const after = follow(sayNext(follow(silence, [act])), [telling('answer', 'Yes. I do.', true)]);
    expect(saidFrom(after)).toEqual(['She sits.', 'Yes.', 'I do.']);
  });

  test('[listen] what is asked for by hand comes at once, and what the hearing brought after it', () => {
    const busy = follow(tell(silence, two), [act]);
    expect(saidFrom(tell(busy, telling('card', 'A card.')))).toEqual(['A card.', 'She argues.', 'She sits.']);
  });

  test('[listen] what has left the page ends with its sentence', () => {
    const leaving = endSoon(follow(tell(silence, two), [act]), 'two');
    expect(saidFrom(leaving)).toEqual(['First.', 'She argues.', 'She sits.']);
    expect(saidFrom(endSoon(follow(silence, [act, two]), 'two'))).toEqual(['She argues.', 'She sits.']);
  });

  test('[listen] with a dialog it ends at once, and what waits goes on', () => {
    expect(saidFrom(drop(follow(tell(silence, two), [act]), 'two'))).toEqual(['She argues.', 'She sits.']);
    expect(saidFrom(drop(follow(silence, [act, two]), 'two'))).toEqual(['She argues.', 'She sits.']);
    expect(drop(tell(silence, two), 'two')).toEqual(silence);
  });

  test('[listen] a pause keeps the place, and holds what is added', () => {
    const held = follow(pause(sayNext(tell(silence, two))), [act]);
    expect(held.paused).toBe(true);
    expect(tellingNow(held)?.id).toBe('two');
    expect(saidFrom(goOn(held))).toEqual(['Second.', 'She argues.', 'She sits.']);
    expect(pause(silence)).toEqual(silence);
  });
});
