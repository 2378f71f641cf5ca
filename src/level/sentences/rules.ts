// What an author is told when every name resolves, but the case could not be heard fairly, or at all.
import { countOf } from './words.ts';

export const ruleSentences = {
  'level/ladder-lowest': (who: string) =>
    `${who} is the lowest of its ladder and has an 'at'. Remove it: this is the finding that needs no weight.`,
  'level/ladder-order': (who: string, f: { above: number }) =>
    `${who} needs an 'at' greater than ${f.above}. Each rung above the lowest needs more weight than the one before it.`,
  'level/worth-without-exhibit': (who: string) =>
    `${who} has worth, but no exhibit carries it. Give one exhibit a strength above 0, or set 'worth: 0'.`,
  'level/worth-without-law': (who: string) =>
    `${who} has worth, but no authority is on point. Give at least one authority the value 1 under 'law', or set 'worth: 0'.`,
  'level/worth-without-pin': (who: string) =>
    `${who} has worth, but no operative sentence. Give the value 1 under 'pins' to a sentence of one of its two strongest exhibits or of an authority valued 1.`,
  'level/weight-without-worth': (who: string) =>
    `${who} has worth 0, yet it weighs on the scales. A mistake or a pure concession has 'weight: 0'.`,
  'level/pin-not-cited': (who: string, f: { card: string }) =>
    `${who} pins a sentence of '${f.card}', which it does not cite. Cite '${f.card}' too, or pin a sentence of a card that it cites.`,
  'level/not-citable': (who: string, f: { card: string; side: string }) =>
    `${who} leans on exhibit '${f.card}', which the ${f.side} may not cite. Add '${f.side}' to the exhibit's 'citableBy', or use another exhibit.`,
  'level/claim-over-minutes': (who: string, f: { minutes: number; most: number }) =>
    `${who} costs ${countOf(f.minutes, 'minute')}, and the hand has ${f.most}. It could never be argued: lower the one or raise the other.`,
  'level/no-right-reply': (who: string) =>
    `${who} has no reply that earns full credit. Give the best reply 'credit: 1'.`,
  'level/reply-without-why': (who: string) =>
    `${who} earns less than full credit and does not say why. Add a 'why' that explains what it misses.`,
  'level/defect-without-law': (who: string) =>
    `${who} is asked for the defect 'law' but names no authority. Add 'law' with the ids of those that draw it.`,
  'level/undone-by-nothing': (who: string) =>
    `${who} has an 'undoneBy' in which nothing undoes it. Write 'undoneBy: null' for a line that stands, or give a card a strength above 0.`,
  'level/candor-out-of-reach': (who: string, f: { needed: number; chances: number }) =>
    `${who} asks for ${countOf(f.needed, 'chance')} of candor and has ${f.chances}. Lower 'candorNeeded', or add chances.`,
  'level/unused-chance': (who: string) =>
    `${who} can never be earned: no claim and no reply names it. Name it under a 'candor', or remove it.`,
  'level/unused-question': (who: string) =>
    `${who} can never be asked: no claim has it under 'bench'. Add it to a claim, or remove it.`,
  'level/unused-route': (who: string) =>
    `${who} is used by no request. Add it to a request's 'routes', or remove it.`,
  'level/empty-issue': (who: string, f: { side: string }) =>
    `${who} cannot be argued: the ${f.side}'s hand has no claim on it. Add a claim, or remove the issue.`,
  'level/decisive-reason': (who: string, f: { count: number }) =>
    `${who} has ${countOf(f.count, 'decisive reason')}. Mark exactly one reason with 'decisive: true'.`,
  'level/no-finding': (who: string, f: { request: string; element: string }) =>
    `${who} has no finding on element '${f.element}' for request '${f.request}'. Add it under 'findings'; 'not-reached' is one.`,
  'level/repeated-finding': (who: string, f: { first: number }) =>
    `${who} is the second one${f.first > 0 ? `; the first is on line ${f.first}` : ''}. Keep one finding for each element and request.`,
  'level/no-outcome': (who: string, f: { request: string }) =>
    `${who} has no outcome for request '${f.request}'. Add it under 'outcomes'.`,
  'level/repeated-outcome': (who: string) => `${who} is the second one. Keep one outcome for each request.`,
  'level/no-hand': (who: string, f: { side: string }) =>
    `${who} is played by the ${f.side}, for whom the level has no hand. Add 'hands.${f.side}', or change 'side'.`,
  'level/no-actual': () =>
    "The walkthroughs lack the one with the id 'actual': what counsel really argued. Add it; the game proves the ruling by it.",
  'level/question-not-drawn': (who: string, f: { question: string; claim: string }) =>
    `${who} answers question '${f.question}', which claim '${f.claim}' cannot draw. Add it to the claim's 'bench', or answer another.`,
  'level/walkthrough-over-minutes': (who: string, f: { minutes: number; most: number }) =>
    `${who} argues for ${countOf(f.minutes, 'minute')}, and the hand has ${f.most}. Leave out a claim.`,
  'level/walkthrough-over-notes': (who: string, f: { notes: number; most: number }) =>
    `${who} places ${countOf(f.notes, 'rebuttal note')}, and the hand has ${f.most}. Leave out ${f.notes - f.most}.`,
  'level/backwards-range': (who: string, f: { least: number; most: number }) =>
    `${who} expects an advocacy of at least ${f.least} and at most ${f.most}. Swap the two numbers.`,
  'level/no-such-person': (_who: string, f: { role: string }) =>
    `Nobody has the role '${f.role}'. Add a person with it: the courtroom cannot be drawn without.`,
  'level/repeated-role': (who: string, f: { role: string }) =>
    `${who} has the role '${f.role}', which somebody has already. Give each role to one person.`,
  'level/repeated-coaching': (who: string, f: { at: string; first: number }) =>
    `${who} is for '${f.at}', where a hearing comes only once, and it is not the first there${f.first > 0 ? ` (line ${f.first})` : ''}. Keep one of the two.`,
  'level/impossible-date': (who: string, f: { date: string }) =>
    `${who} has the date '${f.date}', which no calendar has. Write it as year-month-day, such as 2021-01-09.`,
  'level/backwards-dates': (who: string, f: { heard: string; decided: string }) =>
    `${who} says that the motion was decided (${f.decided}) before it was heard (${f.heard}). Mend one of the two dates.`,
  'level/anachronism': (who: string, f: { date: string; heard: string }) =>
    `${who} is dated ${f.date}, after the motion was heard (${f.heard}). Check the date, or leave it out: counsel could not have cited it.`,
  'level/long-plain': (who: string, f: { words: number; most: number; address?: string }) =>
    `${who}: '${f.address ?? 'plain'}' has ${f.words} words; ${f.most} is the most that is read at a glance. Shorten it.`,
};
