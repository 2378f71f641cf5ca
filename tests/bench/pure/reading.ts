// How long checking and opening a case takes: beside parsing its text alone, and as the case grows tenfold.
import { parseDocument, stringify } from 'yaml';
import { readLevel } from '../../../src/level/index.ts';
import type { Line, Part } from '../part.ts';
import { figures, ratioOf, spreadOf, times, told } from '../statistics.ts';
import { grownText, largeCase } from './large-case.ts';
import { takingTurns } from './timing.ts';

const SIZES = [250_000, 500_000, 1_000_000];
const ROUNDS = { json: 31, yaml: 5 } as const;

function opened(text: string): void {
  const reading = readLevel(text);
  if (!reading.ok) throw new Error(`The case of the bench does not read: ${reading.problems[0]?.message}`);
}

const megabytes = (text: string) => `${(text.length / 1e6).toFixed(2)} MB`;

function besideParsing(kind: keyof typeof ROUNDS, text: string, parse: (text: string) => unknown) {
  const [alone = [], whole = []] = takingTurns([() => parse(text), () => opened(text)], ROUNDS[kind]);
  const milliseconds = [alone, whole].map((one) => `${told(spreadOf(one))} ms`);
  return [`${kind}, ${megabytes(text)}`, ...milliseconds, told(ratioOf(whole, alone), times)];
}

function asItGrows(): Line {
  const [small, large] = [grownText('levels/practice.yaml', 1), grownText('levels/practice.yaml', 10)];
  const [once = [], ten = []] = takingTurns([() => opened(small), () => opened(large)], ROUNDS.json);
  const perCharacter = ratioOf(ten, once);
  return {
    what: `a check of the practice case at ${figures(large.length / small.length)} times its size, against the case itself`,
    measured: `${told(perCharacter, times)} times the time`,
  };
}

export function measureReading(): Part {
  const rows = SIZES.flatMap((size) => {
    const level = largeCase(size);
    return [
      besideParsing('json', JSON.stringify(level), JSON.parse),
      besideParsing('yaml', stringify(level), parseDocument),
    ];
  });
  return {
    lines: [asItGrows()],
    tables: [
      {
        title: 'Checking and opening a case, beside parsing its text alone',
        head: ['Text', 'Parsing alone', 'Checking and opening', 'Ratio'],
        rows,
      },
    ],
  };
}
