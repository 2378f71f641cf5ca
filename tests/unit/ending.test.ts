// How a hearing ends: the best moment and the one change in the debrief, the bars, and the picture's layout.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barLengths } from '../../src/desk/debrief/bar-lengths.ts';
import { compose, type KeepsakeText, SHEET } from '../../src/desk/debrief/keepsake/compose.ts';
import type { Picture, TextMark } from '../../src/desk/debrief/keepsake/marks.ts';
import { type Measure, setToFit, wrap, wrapEvenly } from '../../src/desk/debrief/keepsake/wrap.ts';
import type { HearingEvent } from '../../src/hearing/index.ts';
import { type DebriefView, present } from '../../src/present/index.ts';
import { replay, walkthroughProceedings } from '../../src/proceedings/index.ts';
import { earlyCut, hearingAfter, wholeHearing } from '../support/hearings.ts';
import { gallery, tiny } from '../support/levels.ts';

const debriefOf = (events: readonly HearingEvent[], level = tiny) =>
  present(hearingAfter(level, events), 1).body as DebriefView;

/** The whole hearing with some of its events exchanged. */
const changed = (change: (event: HearingEvent) => HearingEvent) => wholeHearing.map(change);
/** Every slip with the other one's exhibit, which does not bear on it. */
const unargued = changed((event) => {
  if (event.type !== 'slip.argued') return event;
  return { ...event, exhibits: [event.claim === earlyCut.claim ? 'ledger' : 'email'], pin: null };
});

describe('the best moment and the one change', () => {
  test('[ending] the best moment is the slip nearest to all it could earn, and says what it earned of what', () => {
    const { best, parts } = debriefOf(wholeHearing);
    expect(best).toMatchObject({ kind: 'slip', about: 'The promise' });
    const lines = parts.flatMap((part) => part.lines).filter(({ item }) => item === 'slip:early-cut');
    expect(best?.earned).toBeCloseTo(
      lines.reduce((sum, { points }) => sum + points, 0),
      1,
    );
    expect(best?.earned).toBe(best?.most);
  });

  test('[ending] where no slip earned half of what it could, an answer to the bench stands in', () => {
    const { best, bars, slips } = debriefOf(unargued.filter(({ type }) => type !== 'opposition.noted'));
    expect(slips.every(({ earned }) => earned === 0)).toBe(true);
    expect(bars.every(({ earned }) => earned === 0)).toBe(true);
    expect(best?.kind).toBe('answer');
    expect(best?.earned).toBeGreaterThan(0);
  });

  test('[ending] where nothing earned half, there is no best moment to show', () => {
    const silent = wholeHearing.filter(
      ({ type }) => !['issue.chosen', 'slip.argued', 'bench.answered', 'opposition.noted'].includes(type),
    );
    expect(debriefOf(silent).best).toBeNull();
  });

  test('[ending] a slip shown as best never earned nothing, and no more than its element’s bar', () => {
    for (const level of gallery) {
      for (const walkthrough of level.walkthroughs) {
        const { hearing } = replay(level, walkthroughProceedings(level, walkthrough));
        const { best, slips, bars } = present(hearing, 1).body as DebriefView;
        if (best === null) continue;
        expect(best.earned / best.most).toBeGreaterThanOrEqual(0.5);
        if (best.kind === 'slip') expect(slips.some(({ say }) => say === best.say)).toBe(true);
        expect(Math.max(...bars.map(({ earned }) => earned))).toBeGreaterThanOrEqual(
          best.kind === 'slip' ? best.earned : 0,
        );
      }
    }
  });

  test('[ending] the change says what to do, and names the thing only where there is one', () => {
    expect(debriefOf(wholeHearing).change).toBeNull();
    const noNotes = debriefOf(wholeHearing.filter(({ type }) => type !== 'opposition.noted'));
    expect(noNotes.change).toMatchObject({ act: 'Use every rebuttal note', about: '', gain: 10 });
    const weak = debriefOf(unargued).change;
    expect(weak?.act).toBe('Argue this better');
    expect(weak?.about).toBe(debriefOf(wholeHearing).slips[0]?.say);
  });

  test('[ending] the head of the page says whose motion it was, where and when', () => {
    expect(debriefOf(wholeHearing).matter).toEqual({
      title: 'Lemon v. Lamp',
      court: 'Court of the Square',
      docket: 'No. 7',
      decided: 'Decided 12 June 2021',
      argued: 'Argued for Lemon',
    });
  });
});

describe('bars', () => {
  test('[ending] bars of a set are drawn to one scale, and filled by what was earned', () => {
    expect(
      barLengths(
        [
          { earned: 10, most: 40 },
          { earned: 20, most: 20 },
          { earned: 0, most: 10 },
        ],
        200,
      ),
    ).toEqual([
      { whole: 200, filled: 50 },
      { whole: 100, filled: 100 },
      { whole: 50, filled: 0 },
    ]);
  });

  test('[ending] a bar is never filled below nothing or beyond its whole, and of nothing there is none', () => {
    const [below, beyond, none] = barLengths(
      [
        { earned: -3, most: 10 },
        { earned: 12, most: 10 },
        { earned: 0, most: 0 },
      ],
      100,
    );
    expect(below).toEqual({ whole: 100, filled: 0 });
    expect(beyond).toEqual({ whole: 100, filled: 100 });
    expect(none).toEqual({ whole: 0, filled: 0 });
  });
});

/** Every character half as wide as it is high. */
const measure: Measure = (text, _, size) => text.length * size * 0.5;
const setting = { face: 'speech', size: 20, width: 200 } as const;
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

describe('wrapping', () => {
  test('[ending] lines break between words, and a word too long for a line breaks inside', () => {
    expect(wrap('the plaintiff is not about to go', setting, measure)).toEqual([
      'the plaintiff is not',
      'about to go',
    ]);
    expect(wrap(`a ${'b'.repeat(45)} c`, setting, measure)).toEqual([
      'a',
      'b'.repeat(20),
      'b'.repeat(20),
      'bbbbb c',
    ]);
    expect(wrap('  ', setting, measure)).toEqual([]);
  });

  test('[ending] nothing is lost and nothing is too wide, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 12, max: 400 }), (text, width) => {
        const narrow = { ...setting, width };
        for (const lines of [wrap(text, narrow, measure), wrapEvenly(text, narrow, measure)]) {
          expect(squeezed(lines.join(''))).toBe(squeezed(text));
          for (const line of lines)
            expect([...line].length === 1 || measure(line, 'speech', 20) <= width).toBe(true);
        }
        expect(wrapEvenly(text, narrow, measure).length).toBe(wrap(text, narrow, measure).length);
      }),
    );
  });

  test('[ending] even lines leave no word alone on the last', () => {
    const text = 'one two three four five six seven is';
    expect(wrap(text, { ...setting, width: 340 }, measure)).toEqual([
      'one two three four five six seven',
      'is',
    ]);
    expect(wrapEvenly(text, { ...setting, width: 340 }, measure)).toEqual([
      'one two three four',
      'five six seven is',
    ]);
  });

  test('[ending] a text is set in the first size that fits, else in the last however long it gets', () => {
    const steps = [
      [40, 1],
      [20, 2],
    ] as const;
    const fitted = (text: string) => setToFit(text, { face: 'court', width: 200, steps }, measure);
    expect(fitted('brief').size).toBe(40);
    expect(fitted('a good deal longer').size).toBe(20);
    expect(fitted('word '.repeat(40))).toMatchObject({ size: 20, lines: { length: 10 } });
  });
});

const usual: KeepsakeText = {
  title: 'Lemon v. Lamp',
  where: 'Court of the Square',
  when: 'No. 7. Decided 12 June 2021',
  who: 'Argued for Lemon',
  ruling: { label: 'The court’s ruling', told: ['Motion denied'], note: 'Not a grade' },
  advocacy: { label: 'Advocacy', points: '100', of: 'of 100', note: 'How well it was argued' },
  parts: ['Build', 'Exchange', 'Candor', 'Forecast'].map((name) => ({
    name,
    points: '10.5 of 25',
    earned: 10.5,
    most: 25,
  })),
  best: { label: 'Best moment', say: '“A week’s notice was due.”', points: 'Earned 4 of 4 points' },
  foot: 'Serious Questions',
  motto: 'Two numbers: what the court did, and how well it was argued.',
};
const words = (letters: number) => 'Honorable '.repeat(letters / 10).trim();
/** As long as a case file may make them. */
const longest: KeepsakeText = {
  ...usual,
  title: words(120),
  where: 'W'.repeat(120),
  when: words(140),
  who: `Argued for ${words(120)} by ${'N'.repeat(60)}`,
  ruling: {
    ...usual.ruling,
    told: Array.from({ length: 12 }, () => `${words(120)}: motion granted in part`),
  },
  best: { label: 'Best moment', say: words(700), points: 'Earned 4 of 4 points' },
};

const texts = ({ marks }: Picture) => marks.filter((mark): mark is TextMark => mark.kind === 'text');

function edges({ text, x, face, size, align }: TextMark): readonly [number, number] {
  const width = measure(text, face, size);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return [left, left + width];
}

/** Texts that lie over one another, where both their lines and their columns meet. */
function overlaps(picture: Picture): readonly string[] {
  const all = texts(picture);
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      const [left, right] = edges(one);
      const [otherLeft, otherRight] = edges(other);
      const beside = right <= otherLeft || otherRight <= left;
      const above = Math.abs(one.y - other.y) >= Math.min(one.size, other.size) * 0.9;
      return beside || above ? [] : [`“${one.text}” and “${other.text}”`];
    }),
  );
}

describe('the picture to keep', () => {
  test('[ending] a usual hearing makes a sheet of 1200 by 1500', () => {
    const { width, height } = compose(usual, measure);
    expect([width, height]).toEqual([1200, 1500]);
  });

  test('[ending] the search for overlaps finds one', () => {
    const [first] = texts(compose(usual, measure));
    if (first === undefined) throw new Error('no text');
    expect(overlaps({ width: 1, height: 1, marks: [first, { ...first, y: first.y + 3 }] })).toHaveLength(1);
  });

  test.each([
    ['a usual hearing', usual],
    ['one without a best moment', { ...usual, best: null }],
    [
      'one with two requests',
      { ...usual, ruling: { ...usual.ruling, told: ['Restore: motion granted', 'Accounts: motion denied'] } },
    ],
    ['the longest texts that a case may hold', longest],
  ])('[ending] in the picture of %s nothing is cut off and nothing overlaps', (_, text) => {
    const picture = compose(text, measure);
    for (const mark of texts(picture)) {
      const [left, right] = edges(mark);
      expect(left).toBeGreaterThanOrEqual(SHEET.margin - 1);
      expect(right).toBeLessThanOrEqual(SHEET.width - SHEET.margin + 1);
      expect(mark.y).toBeLessThanOrEqual(picture.height - 60);
    }
    expect(overlaps(picture)).toEqual([]);
    const drawn = squeezed(
      texts(picture)
        .map((mark) => mark.text)
        .join(''),
    );
    for (const said of [text.title, text.where, text.who, ...text.ruling.told, text.best?.say ?? ''])
      expect(drawn).toContain(squeezed(said));
  });

  test('[ending] the ruling and the advocacy stand apart, each in a box of its own', () => {
    const { marks } = compose(usual, measure);
    const [ruling, advocacy] = marks.flatMap((mark) => (mark.kind === 'box' ? [mark] : []));
    expect(ruling === undefined || advocacy === undefined).toBe(false);
    const told = texts({ width: 0, height: 0, marks }).find(({ text }) => text === 'Motion denied');
    const points = texts({ width: 0, height: 0, marks }).find(({ text }) => text === '100');
    expect(told?.x).toBeLessThan((ruling?.x ?? 0) + (ruling?.width ?? 0));
    expect(points?.x).toBeGreaterThan(advocacy?.x ?? Number.POSITIVE_INFINITY);
  });
});
