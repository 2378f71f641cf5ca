// Checks the plays that prove a level: each can be played with the hand, and expects what the test can give.
import type { HandIndex } from '../card-index.ts';
import type { Path } from '../problems.ts';
import type { Slip, Walkthrough } from '../types.ts';
import { type Checking, report, reportKey } from './checking.ts';
import { areKnownKeys, checkRung, isKnown, pinnedCard } from './names.ts';

type Argued = Walkthrough['argue'][number];

export function checkWalkthroughs(checking: Checking): void {
  const { walkthroughs } = checking.level;
  for (const [number, walkthrough] of walkthroughs.entries())
    checkWalkthrough(checking, walkthrough, ['walkthroughs', number]);
  if (!walkthroughs.some(({ id }) => id === 'actual'))
    reportKey(checking, 'level/no-actual', ['walkthroughs']);
}

function checkWalkthrough(checking: Checking, walkthrough: Walkthrough, path: Path): void {
  const { side } = walkthrough;
  checkForecast(checking, walkthrough, [...path, 'forecast']);
  checkGives(checking, walkthrough.gives, [...path, 'gives']);
  if (checking.level.hands[side]) checkPlay(checking, walkthrough, checking.index.hand(side), path);
  else report(checking, 'level/no-hand', [...path, 'side'], { side });
}

function checkPlay(checking: Checking, walkthrough: Walkthrough, hand: HandIndex, path: Path): void {
  for (const [step, argued] of walkthrough.argue.entries()) {
    checkSlip(checking, argued.slip, hand, [...path, 'argue', step, 'slip']);
    if (argued.answer) checkAnswer(checking, argued, hand, [...path, 'argue', step, 'answer']);
  }
  checkNotes(checking, walkthrough, hand, [...path, 'notes']);
  checkMinutes(checking, walkthrough, hand, path);
}

function checkSlip(checking: Checking, slip: Slip, hand: HandIndex, path: Path): void {
  isKnown(checking, 'level/unknown-claim', slip.claim, hand.claims, [...path, 'claim']);
  isKnown(checking, 'level/unknown-authority', slip.authority, checking.authorities, [...path, 'authority']);
  for (const [step, exhibit] of slip.exhibits.entries())
    isKnown(checking, 'level/unknown-exhibit', exhibit, checking.exhibits, [...path, 'exhibits', step]);
  if (slip.pin === null) return;
  const card = pinnedCard(checking, slip.pin, [...path, 'pin']);
  if (card !== undefined && card !== slip.authority && !slip.exhibits.includes(card))
    report(checking, 'level/pin-not-cited', [...path, 'pin'], { card });
}

function checkAnswer(checking: Checking, argued: Argued, hand: HandIndex, path: Path): void {
  const { slip, answer } = argued;
  if (!answer) return;
  const here = [...path, 'question'];
  if (!isKnown(checking, 'level/unknown-question', answer.question, hand.questions, here)) return;
  const replies = hand.questions.get(answer.question)?.because.map(({ id }) => id) ?? [];
  if (!replies.includes(answer.because))
    report(checking, 'level/unknown-reply', [...path, 'because'], {
      id: answer.because,
      known: replies,
      question: answer.question,
    });
  const claim = hand.claims.get(slip.claim);
  if (claim && !claim.bench.includes(answer.question))
    report(checking, 'level/question-not-drawn', here, { question: answer.question, claim: claim.id });
}

function checkNotes(checking: Checking, walkthrough: Walkthrough, hand: HandIndex, path: Path): void {
  const { notes } = walkthrough;
  for (const [step, note] of notes.entries()) {
    isKnown(checking, 'level/unknown-line', note.line, hand.lines, [...path, step, 'line']);
    isKnown(checking, 'level/unknown-card', note.undoneBy, checking.index.cards, [...path, step, 'undoneBy']);
  }
  const most = hand.hand.notes;
  if (notes.length > most)
    report(checking, 'level/walkthrough-over-notes', path, { notes: notes.length, most });
}

function checkMinutes(checking: Checking, walkthrough: Walkthrough, hand: HandIndex, path: Path): void {
  const spent = walkthrough.argue.map(({ slip }) => hand.claims.get(slip.claim)?.minutes ?? 0);
  const minutes = spent.reduce((sum, each) => sum + each, 0);
  const most = hand.hand.minutes;
  if (minutes > most)
    reportKey(checking, 'level/walkthrough-over-minutes', [...path, 'argue'], { minutes, most });
}

function checkForecast(checking: Checking, walkthrough: Walkthrough, path: Path): void {
  const { level, index } = checking;
  for (const [step, { request, element, finding, reason }] of walkthrough.forecast.entries()) {
    const here = [...path, step];
    isKnown(checking, 'level/unknown-request', request, index.requests, [...here, 'request']);
    isKnown(checking, 'level/unknown-element', element, index.elements, [...here, 'element']);
    checkRung(checking, element, finding, [...here, 'finding']);
    const decided = level.ruling.findings.find(
      (each) => each.request === request && each.element === element,
    );
    const known = decided?.reasons.map(({ id }) => id);
    if (known && !known.includes(reason))
      report(checking, 'level/unknown-reason', [...here, 'reason'], { id: reason, known, request, element });
  }
}

function checkGives(checking: Checking, gives: Walkthrough['gives'], path: Path): void {
  const { requests, elements } = checking.index;
  areKnownKeys(checking, 'level/unknown-request', gives.outcomes, requests, [...path, 'outcomes']);
  areKnownKeys(checking, 'level/unknown-request', gives.findings ?? {}, requests, [...path, 'findings']);
  for (const [request, findings] of Object.entries(gives.findings ?? {})) {
    const here = [...path, 'findings', request];
    areKnownKeys(checking, 'level/unknown-element', findings, elements, here);
    for (const [element, rung] of Object.entries(findings))
      checkRung(checking, element, rung, [...here, element]);
  }
  const { atLeast, atMost } = gives.advocacy;
  if (atLeast > atMost)
    reportKey(checking, 'level/backwards-range', [...path, 'advocacy'], { least: atLeast, most: atMost });
}
