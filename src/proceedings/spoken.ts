// A slip as counsel would say it aloud.
import { indexLevel } from '../level/index.ts';
import type { Certainty, Level, Sentence } from '../level/types.ts';
import { cardName } from '../scoring/index.ts';
import { dramatised, type Passage, quoted } from './passage.ts';
import { wordsFor } from './words.ts';

export interface DraftSlip {
  readonly claim: string | null;
  readonly authority: string | null;
  readonly exhibits: readonly string[];
  readonly pin: string | null;
  readonly certainty: Certainty | null;
}

/** The sentence a pin `card#n` stands for, with where it comes from. */
export function pinnedSentence(level: Level, pin: string): { sentence: Sentence; cite: string } | null {
  const [id = '', number = ''] = pin.split('#');
  const card = indexLevel(level).cards.get(id);
  if (card === undefined) return null;
  const { sentences, cite, name } = card.kind === 'exhibit' ? card.exhibit : card.authority;
  const sentence = sentences[Number(number) - 1];
  return sentence === undefined ? null : { sentence, cite: sentence.cite ?? `${name}, ${cite}` };
}

function speakPin(level: Level, pin: string): readonly Passage[] {
  const found = pinnedSentence(level, pin);
  if (found === null) return [];
  const { sentence, cite } = found;
  const name = cardName(level, pin.split('#')[0] ?? '');
  const words = wordsFor(level);
  if ('quote' in sentence) return [dramatised(words.cardSays(name)), quoted(level, { ...sentence, cite })];
  return [dramatised(words.inShort(name, sentence.says))];
}

/** As much of the slip as has been chosen, in the order it would be spoken. */
export function speakSlip(
  level: Level,
  slip: DraftSlip,
  side: 'movant' | 'respondent' = 'movant',
): readonly Passage[] {
  const claim = slip.claim === null ? undefined : indexLevel(level).hand(side).claims.get(slip.claim);
  const words = wordsFor(level);
  const opening = slip.certainty === null ? words.opening : words.openings[slip.certainty];
  const said: Passage[] = [dramatised(claim === undefined ? opening : `${opening} ${claim.say}`)];
  if (slip.authority !== null) said.push(dramatised(words.relyOn(cardName(level, slip.authority))));
  if (slip.exhibits.length > 0) {
    const names = slip.exhibits.map((id) => cardName(level, id));
    said.push(dramatised(words.evidence(names)));
  }
  return slip.pin === null ? said : [...said, ...speakPin(level, slip.pin)];
}
