// What the court reporter notes before anybody has spoken, and what an utterance is.
import type { Level, Role } from '../level/types.ts';
import { direction, type Passage, quoted } from './passage.ts';
import { wordsFor } from './words.ts';

export type Speaker = Role | 'court-reporter';

export interface Utterance {
  readonly id: string; // stable: the same utterance keeps it as the hearing goes on
  readonly speaker: Speaker;
  readonly name: string;
  readonly said: readonly Passage[];
}

function nameOf(level: Level, role: Speaker): string {
  return level.people.find((person) => person.role === role)?.name ?? role;
}

export function speak(level: Level, id: string, speaker: Speaker, said: readonly Passage[]): Utterance {
  return { id, speaker, name: speaker === 'court-reporter' ? '' : nameOf(level, speaker), said };
}

/** Who is against whom, before which court, and how the motion came there. */
export function opening(level: Level): readonly Utterance[] {
  const { caption, posture, parties } = level;
  const words = wordsFor(level);
  const said: Passage[] = [
    direction(words.before(caption.court, caption.docket, caption.judge)),
    direction(`${words.against(parties.movant.name, parties.respondent.name)} ${posture.told}`),
  ];
  if (posture.quotation !== undefined) said.push(quoted(level, posture.quotation));
  return [speak(level, 'opening', 'court-reporter', said)];
}
