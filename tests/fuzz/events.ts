// Streams of events into the hearing, from anywhere: what it refuses changes nothing, what it takes leaves it whole, and
// whatever was done there is a way on to the end.
import { playOn } from '../../src/explore/player.ts';
import { clicking } from '../../src/explore/strategies.ts';
import { attempt, type Hearing, type HearingEvent, openHearing, refusals } from '../../src/hearing/index.ts';
import type { Level } from '../../src/level/index.ts';
import { en, present } from '../../src/present/index.ts';
import { decideAll, scoreAdvocacy } from '../../src/scoring/index.ts';
import { anyJson, below, type Next, pick, strange } from './chance.ts';
import type { Fuzzer } from './fuzzer.ts';
import { must } from './readers.ts';

/** An event like those that are known, with parts of it put for others. */
function bentEvent(next: Next, known: readonly object[], ids: readonly string[]): unknown {
  const event = { ...pick(next, known) } as Record<string, unknown>;
  for (const key of Object.keys(event))
    if (next() < 0.15) event[key] = next() < 0.7 ? pick(next, ids) : anyJson(next, [...ids, ...strange], 3);
  return event;
}

/** In the order of a walkthrough, with much put between, left out and said twice: so that every step is reached. */
function streamOf(next: Next, walkthrough: readonly HearingEvent[], others: readonly object[]): unknown[] {
  const ids = others.flatMap((one) =>
    Object.values(one).filter((value) => typeof value === 'string'),
  ) as string[];
  const odd = () => bentEvent(next, others, ids);
  return walkthrough.slice(0, below(next, walkthrough.length + 1)).flatMap((event) => {
    const between = Array.from({ length: below(next, 4) }, odd);
    return next() < 0.06 ? between : [...between, event];
  });
}

function mustBeWhole({ context }: Hearing) {
  const { total } = scoreAdvocacy(context);
  must(total >= 0 && total <= 100, 'a hearing scores less than nothing or more than all');
  must(context.minutesLeft >= 0, 'a hearing has fewer than no minutes left');
  decideAll(context);
}

function offered(hearing: Hearing, event: unknown): Hearing {
  const tried = attempt(hearing, event as HearingEvent);
  if (tried.refused === null) return tried.hearing;
  must(refusals.includes(tried.refused), `there is no such refusal: ${tried.refused}`);
  must(tried.hearing === hearing, 'a refusal changed the hearing');
  return hearing;
}

function runStream(level: Level, events: readonly unknown[]): string {
  let hearing = openHearing({ level, side: 'movant' });
  for (const event of events) hearing = offered(hearing, event);
  mustBeWhole(hearing);
  present(hearing, 1, en);
  const ended = playOn({ level, side: 'movant', seed: 1, strategy: clicking(1) }, hearing);
  must(!ended.stuck, 'a hearing cannot go on');
  mustBeWhole(ended.hearing);
  return hearing.step;
}

/** Each stream holds some twenty events. */
export function eventStreams(level: Level, walkthrough: readonly HearingEvent[]): readonly Fuzzer[] {
  const others: readonly object[] = [
    ...walkthrough,
    { type: 'issue.left' },
    { type: 'card.starred', card: level.record[0]?.id, starred: true },
    { type: 'hint.taken', claim: level.hands.movant?.claims[0]?.id, tier: 2 },
    { type: 'opposition.unnoted', line: level.hands.movant?.opposition[0]?.id },
  ];
  return [
    {
      name: 'events',
      kind: 'events',
      share: 400,
      make: (next) => streamOf(next, walkthrough, others),
      run: (input) => runStream(level, input as readonly unknown[]),
    },
  ];
}
