// What the Epic case in particular owes: its size, its two requests with opposite ends, and the ruling as the dossier has it.
import { describe, expect, test } from 'vitest';
import { resultOf, shout } from '../../src/explore/index.ts';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { decideAll } from '../../src/scoring/index.ts';
import { gallery } from '../support/levels.ts';

const found = gallery.find(({ id }) => id === 'epic-v-apple');
if (found === undefined) throw new Error('levels/epic-v-apple.yaml is not on the shelf');
const epic = found;
const { record, law, glossary, walkthroughs, issues, ruling, people } = epic;
const hand = epic.hands.movant;
const parler = gallery.find(({ id }) => id === 'parler-v-aws');

const result = (name: string) => {
  const walkthrough = walkthroughs.find(({ id }) => id === name);
  if (walkthrough === undefined) throw new Error(`no walkthrough ${name}`);
  return resultOf(epic, walkthroughProceedings(epic, walkthrough));
};

describe('Epic Games v. Apple', () => {
  test('[epic] is as large as an evening', () => {
    expect(record.length).toBeGreaterThanOrEqual(24);
    expect(law.length).toBeGreaterThanOrEqual(14);
    expect(hand.claims.length).toBeGreaterThanOrEqual(26);
    expect(
      hand.claims.filter(({ worth, weight }) => worth === 0 && weight === 0).length,
    ).toBeGreaterThanOrEqual(10);
    expect(hand.bench.length).toBeGreaterThanOrEqual(20);
    expect(hand.opposition.length).toBeGreaterThanOrEqual(14);
    expect(glossary.length).toBeGreaterThanOrEqual(35);
    expect(walkthroughs.map(({ id }) => id)).toEqual(['actual', 'best', 'all-or-nothing', 'candid']);
  });

  test('[epic] what counsel did comes out as the order of the day has it, each request by itself', () => {
    const ends = result('actual').requests.map(({ request, disposition, findings }) => [
      request,
      shout(disposition),
      Object.fromEntries(findings),
    ]);
    expect(ends).toEqual([
      [
        'fortnite',
        'DENIED',
        { merits: 'serious-questions', harm: 'not-shown', balance: 'against', 'public-interest': 'against' },
      ],
      [
        'unreal-engine',
        'GRANTED',
        { merits: 'serious-questions', harm: 'likely', balance: 'tips-sharply', 'public-interest': 'for' },
      ],
    ]);
  });

  test('[epic] the merits are one finding, and the two requests part on the other three', () => {
    const parted = epic.test.elements.filter(({ id }) => {
      const both = ruling.findings.filter(({ element }) => element === id).map(({ finding }) => finding);
      expect(both).toHaveLength(2);
      return both[0] !== both[1];
    });
    expect(parted.map(({ id }) => id)).toEqual(['harm', 'balance', 'public-interest']);
    const ofTools = issues.filter(({ requests }) => requests?.join() === 'unreal-engine');
    expect(ofTools.every(({ papers }) => papers !== undefined)).toBe(true);
  });

  test('[epic] the second request is won on the papers, and said nothing for it earns nothing', () => {
    const silent = { level: epic, side: 'movant', slips: [], notes: [] } as const;
    expect(decideAll(silent).map(({ disposition }) => disposition)).toEqual(['denied', 'granted']);
  });

  test('[epic] a motion half lost can be argued to 100, and joining the requests is what goes wrong', () => {
    const score = (name: string) => result(name).advocacy.total;
    expect(score('best')).toBe(100);
    expect(score('candid')).toBeGreaterThan(score('actual'));
    expect(score('all-or-nothing')).toBeLessThan(score('actual') - 25);
  });

  test('[epic] nothing from after the hearing is in the record, nor asked of the student', () => {
    const played = JSON.stringify([record, hand]);
    expect(played.match(/"date":"(?:202[1-9]|2020-(?:09|1))/g)).toBeNull();
    expect(ruling.afterwards.length).toBeGreaterThan(0);
    expect(hand.claims.find(({ id }) => id === 'usage-fell')?.worth).toBe(0);
  });

  test('[epic] has a cast of its own', () => {
    const others = new Set(parler?.people.map(({ look }) => look));
    expect(others.size).toBeGreaterThan(0);
    expect(people.filter(({ look }) => others.has(look))).toEqual([]);
  });
});
