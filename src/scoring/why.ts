// Why a card does not do what it was put on a slip for, in the author's own words: the claim's, else the card's.
import { indexLevel, ownText } from '../level/card-index.ts';
import type { Claim, Level, Sentence } from '../level/types.ts';
import { wordsFor } from './words.ts';

export function cardName(level: Level, id: string): string {
  const card = indexLevel(level).cards.get(id);
  if (card === undefined) return id;
  return card.kind === 'exhibit' ? card.exhibit.name : card.authority.name;
}

/** Where a card stands, for a source line: its name and its citation. */
export function cardSource(level: Level, id: string): string {
  const card = indexLevel(level).cards.get(id);
  if (card === undefined) return id;
  const { name, cite } = card.kind === 'exhibit' ? card.exhibit : card.authority;
  return cite === name ? name : `${name} (${cite})`;
}

export function whyNot(level: Level, claim: Claim, id: string): string {
  const own = ownText(claim.whyNot, id);
  if (own !== undefined) return own;
  const card = indexLevel(level).cards.get(id);
  if (card === undefined) return '';
  return card.kind === 'exhibit' ? card.exhibit.cannotShow : card.authority.cannotShow;
}

const sentenceText = (level: Level, sentence: Sentence): string =>
  'quote' in sentence ? wordsFor(level).quoted(sentence.quote) : sentence.says;

/** The words of a pinned sentence, `card#n`; empty when there is none. */
export function pinText(level: Level, pin: string): string {
  const [id = '', number = ''] = pin.split('#');
  const card = indexLevel(level).cards.get(id);
  if (card === undefined) return '';
  const { sentences } = card.kind === 'exhibit' ? card.exhibit : card.authority;
  const sentence = sentences[Number(number) - 1];
  return sentence === undefined ? '' : sentenceText(level, sentence);
}

/** The court's finding on a claim's element, as a source line. */
export function findingSource(level: Level, claim: Claim): string {
  const ofIssue = level.ruling.issues.find(({ issue }) => issue === claim.issue);
  const element = indexLevel(level).issues.get(claim.issue)?.element;
  const quotation =
    ofIssue?.quotations[0] ?? level.ruling.findings.find((one) => one.element === element)?.quotations[0];
  return quotation === undefined ? level.ruling.name : quotation.cite;
}
