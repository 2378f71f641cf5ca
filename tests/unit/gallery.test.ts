// Every case that comes with the game: it reads clean, is fair, and what must always hold does (design: six invariants).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deadParts, missingWhys, reportOn, resultOf, shout } from '../../src/explore/index.ts';
import { playOut } from '../../src/explore/player.ts';
import { clicking } from '../../src/explore/strategies.ts';
import { indexLevel, readLevel } from '../../src/level/index.ts';
import { replay, transcribe, transcriptText, walkthroughProceedings } from '../../src/proceedings/index.ts';
import {
  agreesWithRuling,
  decideAll,
  partMaximum,
  scoreAdvocacy,
  scoreParts,
} from '../../src/scoring/index.ts';
import { gallery } from '../support/levels.ts';

const files = readdirSync('levels').filter((file) => file.endsWith('.yaml'));

test.each(files)('[gallery] %s reads with no problem and no warning', (file) => {
  expect(readLevel(readFileSync(`levels/${file}`, 'utf8'))).toMatchObject({ ok: true, problems: [] });
});

describe.each(gallery.map((level) => [level.id, level] as const))('%s', (id, level) => {
  const report = reportOn(level, { plays: 100, shufflings: 20 });
  const { hand } = indexLevel(level).hand('movant');

  test('[gallery] what counsel really did gives every finding of the ruling', () => {
    const actual = level.walkthroughs.find((walkthrough) => walkthrough.id === 'actual');
    if (actual === undefined) throw new Error(`${id} has no walkthrough 'actual'`);
    const { requests, refused } = resultOf(level, walkthroughProceedings(level, actual));
    expect(refused).toBeNull();
    for (const { request, disposition, findings } of requests) {
      expect(agreesWithRuling(level, request, findings)).toBe(true);
      expect(disposition).toBe(level.ruling.outcomes.find((one) => one.request === request)?.disposition);
    }
  });

  test('[gallery] no play reaches another disposition than the court’s', () => {
    if (level.counterfactual === undefined)
      for (const { request, disposition } of level.ruling.outcomes)
        expect(report.reach.dispositions[request]).toEqual([disposition]);
    expect(report.foreign).toEqual([]);
  });

  test('[gallery] par play scores 100, a fixed strategy 40 or less', () => {
    expect(report.best).toBe(100);
    for (const { mean } of report.bots) expect(mean).toBeLessThanOrEqual(40);
  });

  test('[gallery] nothing is dead, and no why is missing', () => {
    expect(deadParts(level)).toEqual({ cards: [], claims: [], questions: [], chances: [] });
    expect(missingWhys(level)).toEqual([]);
  });

  test('[gallery] two thousand random plays score 20 or less, end as the court did, and reach every part', () => {
    const met = new Set<string>();
    const ends = new Set<string>();
    let sum = 0;
    for (let seed = 0; seed < 2_000; seed += 1) {
      const { hearing, stuck } = playOut({ level, side: 'movant', seed, strategy: clicking(seed) });
      expect(stuck).toBe(false);
      sum += scoreAdvocacy(hearing.context).total;
      for (const { request, disposition } of decideAll(hearing.context))
        ends.add(`${request} ${disposition}`);
      for (const { claim, question, answer } of hearing.context.slips) {
        met.add(`claim ${claim}`);
        if (question !== null && answer !== null) met.add(`reply ${question}/${answer.because}`);
      }
      for (const { line } of hearing.context.notes) met.add(`line ${line}`);
      for (const { request, element, reason } of hearing.context.forecasts)
        met.add(`reason ${request}/${element}/${reason}`);
    }
    const due = [
      ...hand.claims.map((claim) => `claim ${claim.id}`),
      ...hand.bench.flatMap((question) =>
        question.because.map((reply) => `reply ${question.id}/${reply.id}`),
      ),
      ...hand.opposition.map((line) => `line ${line.id}`),
      ...level.ruling.findings.flatMap(({ request, element, reasons }) =>
        reasons.map((reason) => `reason ${request}/${element}/${reason.id}`),
      ),
    ];
    expect(due.filter((name) => !met.has(name))).toEqual([]);
    expect(sum / 2_000).toBeLessThanOrEqual(20);
    const real = level.ruling.outcomes.map(({ request, disposition }) => `${request} ${disposition}`);
    if (level.counterfactual === undefined) expect([...ends].sort()).toEqual(real.sort());
    expect(report.random).toMatchObject({ plays: 100, stuck: 0 });
  }, 300_000);

  test('[gallery] every score of every walkthrough lies within its bounds, and its lines say why', () => {
    for (const walkthrough of level.walkthroughs) {
      const { hearing } = replay(level, walkthroughProceedings(level, walkthrough));
      const score = scoreAdvocacy(hearing.context);
      expect(score.total).toBeGreaterThanOrEqual(0);
      expect(score.total).toBeLessThanOrEqual(100);
      for (const part of scoreParts) {
        expect(score[part]).toBeGreaterThanOrEqual(0);
        expect(score[part]).toBeLessThanOrEqual(partMaximum[part]);
      }
      for (const { why, source } of score.lines)
        expect(Math.min(why.length, source.length)).toBeGreaterThan(2);
    }
  });

  test.each(level.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
    '[gallery] walkthrough %s gives what it says',
    (_, walkthrough) => {
      expect(report.walkthroughs.find((one) => one.id === walkthrough.id)?.wrong).toEqual([]);
    },
  );

  test.each(level.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
    '[golden] walkthrough %s reads in court as it did',
    async (name, walkthrough) => {
      const proceedings = walkthroughProceedings(level, walkthrough);
      const { requests, advocacy } = resultOf(level, proceedings);
      const { build, exchange, candor, forecast, total } = advocacy;
      const rulings = requests.map(
        ({ request, disposition, findings }) =>
          `${request}: ${shout(disposition)} (${[...findings].map((pair) => pair.join(' ')).join(', ')})`,
      );
      const numbers = `Advocacy ${total}: build ${build}, exchange ${exchange}, candor ${candor}, forecast ${forecast}`;
      const text = `${transcriptText(transcribe(replay(level, proceedings).hearing))}\n${rulings.join('\n')}\n${numbers}\n`;
      await expect(text).toMatchFileSnapshot(`../golden/${id}.${name}.txt`);
    },
  );
});
