// What the Parler case in particular owes: its size, its traps, and the ruling as the dossier has it.
import { describe, expect, test } from 'vitest';
import { resultOf, shout } from '../../src/explore/index.ts';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { gallery } from '../support/levels.ts';

const parler = gallery.find(({ id }) => id === 'parler-v-aws');
if (parler === undefined) throw new Error('levels/parler-v-aws.yaml is not on the shelf');
const {
  hands: { movant: hand },
  record,
  law,
  glossary,
  walkthroughs,
  test: legalTest,
  issues,
} = parler;

const result = (name: string) => {
  const walkthrough = walkthroughs.find(({ id }) => id === name);
  if (walkthrough === undefined) throw new Error(`no walkthrough ${name}`);
  return resultOf(parler, walkthroughProceedings(parler, walkthrough));
};

describe('Parler v. Amazon Web Services', () => {
  test('[parler] is as large as an evening', () => {
    expect(record.length).toBeGreaterThanOrEqual(24);
    expect(law.length).toBeGreaterThanOrEqual(14);
    expect(hand.claims.length).toBeGreaterThanOrEqual(26);
    expect(
      hand.claims.filter(({ worth, weight }) => worth === 0 && weight === 0).length,
    ).toBeGreaterThanOrEqual(10);
    expect(hand.bench.length).toBeGreaterThanOrEqual(20);
    expect(hand.opposition.length).toBeGreaterThanOrEqual(14);
    expect(glossary.length).toBeGreaterThanOrEqual(35);
    expect(issues).toHaveLength(6);
    expect(legalTest.elements).toHaveLength(4);
    expect(legalTest.routes).toHaveLength(2);
    expect(walkthroughs.map(({ id }) => id)).toEqual(['actual', 'best', 'first-amendment', 'candid']);
  });

  test('[parler] what counsel did comes out as the order has it', () => {
    const {
      requests: [motion],
    } = result('actual');
    expect(shout(motion?.disposition ?? '')).toBe('DENIED');
    expect([...(motion?.findings ?? [])]).toEqual([
      ['merits', 'not-shown'],
      ['harm', 'possible'],
      ['balance', 'not-for-movant'],
      ['public-interest', 'against'],
    ]);
  });

  test('[parler] the losing side can reach 100, and concession beats certainty', () => {
    const score = (name: string) => result(name).advocacy.total;
    expect(score('best')).toBe(100);
    expect(result('best').requests[0]?.disposition).toBe('denied');
    expect(score('candid')).toBeGreaterThan(score('actual'));
    expect(score('first-amendment')).toBeLessThan(score('candid') - 25);
  });

  test('[parler] the helpful half of the clause can be cited alone, at a cost', () => {
    const half = hand.claims.filter(({ law: cited }) => Object.hasOwn(cited, 'csa-7-2-b-i'));
    expect(half.length).toBeGreaterThan(0);
    for (const { law: cited } of half) expect(cited['csa-7-2-b-i']).toBeLessThan(1);
    const asks = hand.bench.filter(({ when }) => when.law?.includes('csa-7-2-b-i'));
    expect(asks.length).toBeGreaterThan(0);
  });

  test('[parler] says that it was filed as one motion and decided as another', () => {
    expect(parler.posture.told).toMatch(/temporary restraining order|TRO/);
    expect(parler.posture.told).toMatch(/preliminary injunction/);
  });

  test('[parler] quotes only what the dossier has verified', () => {
    const quotations = JSON.stringify(parler).match(/"quote":"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(quotations.length).toBeGreaterThan(40);
    expect(quotations.filter((text) => /wanton disregard|admission that much/i.test(text))).toEqual([]);
  });
});
