// What replaying a class's results costs, as there are ten times as many: each is read from its text, played on the
// case and scored.
import { playOut } from '../../../src/explore/index.ts';
import { fitSave, openProceedings, readSave, stream, writeSave } from '../../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../../src/scoring/index.ts';
import { openLevel } from '../../support/levels.ts';
import type { Part } from '../part.ts';
import { figures, times } from '../statistics.ts';
import { timed } from './timing.ts';

const level = openLevel('levels/parler-v-aws.yaml');
const DIFFERENT = 200;

function resultText(seed: number): string {
  const next = stream(seed);
  const { events } = playOut({
    level,
    side: 'movant',
    seed,
    strategy: (offers) => {
      const offer = offers[Math.floor(next() * offers.length)];
      if (offer === undefined) throw new Error('Nothing was offered.');
      return offer;
    },
  });
  return writeSave({ ...openProceedings({ level, seed }), events });
}

function replayed(text: string): number {
  const reading = readSave(text);
  const fit = reading.ok ? fitSave(level, reading.proceedings) : null;
  if (fit?.ok !== true) throw new Error('A result of the bench does not replay.');
  return scoreAdvocacy(fit.replay.hearing.context).total;
}

export function measureReplay(most: number): Part {
  const texts = Array.from({ length: DIFFERENT }, (_, at) => resultText(at + 1));
  const replayAll = (count: number) => () => {
    for (let at = 0; at < count; at += 1) replayed(texts[at % DIFFERENT] ?? '');
  };
  replayAll(DIFFERENT)();
  const counts = [most / 10, most];
  const each = counts.map((count) => timed(replayAll(count)) / count);
  const [few = 0, many = 0] = each;
  return {
    lines: [
      {
        what: `replaying ${figures(most)} results of Parler's case`,
        measured: `${figures(many)} ms each, ${times(many / few)} of what each of ${figures(most / 10)} costs`,
        bar: '10 ms each or less, linear',
        met: many <= 10 && many / few <= 1.2,
      },
    ],
    tables: [
      {
        title: 'Replaying results: read, played on the case, scored',
        head: ['Results', 'Each'],
        rows: counts.map((count, at) => [figures(count), `${figures(each[at] ?? 0)} ms`]),
      },
    ],
  };
}
