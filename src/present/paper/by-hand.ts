// Scores a hearing as the clerk does from the sheets, with nothing but the numbers printed on them.
// It is there to hold the sheets to the game's own score: nobody needs it to play on paper.
import { certainties } from '../../level/vocabulary.ts';
import { marks, type Play } from '../../scoring/index.ts';
import type { PaperKit } from './kit.ts';
import { ANSWER, answerMarks, type CardMarks, LAME, slipMarks } from './marks.ts';

type Slip = Play['slips'][number];

export interface HandScore {
  readonly build: number;
  readonly bench: number;
  readonly notes: number;
  readonly candor: number;
  readonly forecast: number;
  readonly total: number;
}

const between = (least: number, most: number, points: number) => Math.max(least, Math.min(most, points));
const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);
const of = (list: readonly CardMarks[], id: string | null) => list.find((one) => one.id === id)?.marks ?? 0;

/** Marks of a slip, 0 to 20, from the row of its position in the key. */
export function markSlip({ claimKeys }: PaperKit, slip: Slip): number {
  const key = claimKeys.find(({ id }) => id === slip.claim);
  if (key === undefined) return 0;
  const evidence = slip.exhibits.map((id) => of(key.exhibits, id));
  const law = of(key.law, slip.authority);
  if (law === 0 || evidence.every((one) => one === 0)) return 0;
  const lame = LAME * evidence.filter((one) => one === 0).length;
  const away = Math.abs(certainties.indexOf(slip.certainty) - certainties.indexOf(key.certainty));
  const sure = slipMarks.certainty * ([1, 0.5, 0][away] ?? 0);
  return between(0, slipMarks.facts, sum(evidence) - lame) + law + of(key.pins, slip.pin) + sure;
}

function buildByHand(kit: PaperKit, { slips }: Play): number {
  const { divisor, build } = kit.score;
  if (divisor === 0) return 0;
  const worths = slips.map(
    (slip) => (kit.claimKeys.find(({ id }) => id === slip.claim)?.worth ?? 0) * markSlip(kit, slip),
  );
  return between(0, build, Math.round(sum(worths) / divisor));
}

function replyTo(kit: PaperKit, { answer }: Slip) {
  const question = kit.questions.find(({ id }) => id === answer?.question);
  return { question, reply: question?.replies.find(({ id }) => id === answer?.because) };
}

function markAnswer(kit: PaperKit, slip: Slip): number {
  const { question, reply } = replyTo(kit, slip);
  const right = question?.directs.some((direct) => direct === slip.answer?.direct) ?? false;
  return right ? answerMarks.direct + (reply?.marks ?? 0) : 0;
}

function benchByHand(kit: PaperKit, { slips }: Play): number {
  const asked = slips.filter(({ question }) => question !== null);
  if (asked.length === 0) return 0;
  const mean = sum(asked.map((slip) => markAnswer(kit, slip))) / asked.length;
  return Math.round((mean * kit.score.bench) / ANSWER);
}

function notesByHand({ lineKeys, score }: PaperKit, { notes }: Play): number {
  if (score.notesMost === 0 && score.questionsMost === 0) return score.notes;
  const points = notes.map(({ line, undoneBy }) =>
    of(lineKeys.find(({ id }) => id === line)?.undoneBy ?? [], undoneBy),
  );
  return Math.min(score.notes, sum(points));
}

/** Chances for candor taken by this slip, and what it costs. */
function candorOf(kit: PaperKit, slip: Slip): { chances: readonly number[]; cost: number } {
  const key = kit.claimKeys.find(({ id }) => id === slip.claim);
  const { reply } = replyTo(kit, slip);
  const rule = kit.law.find(({ id }) => id === slip.authority)?.n;
  const byClaim = (key?.candor ?? []).filter(({ law }) => law === null || law.n === rule);
  const chances = byClaim.map(({ chance }) => chance);
  return {
    chances: typeof reply?.chance === 'number' ? [...chances, reply.chance] : chances,
    cost: (key?.cost ?? 0) + (reply?.cost ?? 0),
  };
}

function candorByHand(kit: PaperKit, { slips }: Play): number {
  const { candor, candorEach, candorNeeded } = kit.score;
  const taken = slips.map((slip) => candorOf(kit, slip));
  const chances = new Set(taken.flatMap((one) => one.chances)).size;
  const earned = candorNeeded === 0 ? candor : Math.min(candor, candorEach * chances);
  return between(0, candor, Math.round(earned - sum(taken.map(({ cost }) => cost))));
}

function forecastByHand({ ruling, forecast, score }: PaperKit, { forecasts }: Play): number {
  const earned = ruling.findings.map(({ request, element, found, reason }, at) => {
    const made = forecasts.find((one) => one.request === request && one.element === element);
    if (made === undefined) return 0;
    const item = forecast.items[at];
    const stake = marks[made.certainty];
    const sawFinding = item?.findings.find(({ id }) => id === made.finding)?.name === found;
    const sawReason = item?.reasons[reason]?.id === made.reason;
    return (sawFinding ? stake.right : stake.wrong) + (sawReason ? stake.right : stake.wrong);
  });
  return Math.round((Math.max(0, sum(earned)) * score.forecast) / score.forecastMost);
}

export function scoreByHand(kit: PaperKit, play: Play): HandScore {
  const parts = {
    build: buildByHand(kit, play),
    bench: benchByHand(kit, play),
    notes: notesByHand(kit, play),
    candor: candorByHand(kit, play),
    forecast: forecastByHand(kit, play),
  };
  return { ...parts, total: Math.round(sum(Object.values(parts))) };
}
