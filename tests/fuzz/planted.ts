// Fuzzers that break on purpose, so that it is seen that a throw, a hang and an end of the whole process are found.
import { below, pick } from './chance.ts';
import type { Fuzzer } from './fuzzer.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

const planted = (name: string, breaks: () => never | string): Fuzzer => ({
  name,
  kind: 'bytes',
  share: 0,
  make: (next) => Array.from({ length: 20 + below(next, 20) }, () => pick(next, letters)).join(''),
  run: (input) => (String(input).includes('fa') ? breaks() : 'stood'),
});

export const plantedFuzzers: readonly Fuzzer[] = [
  planted('planted-throw', () => {
    throw new RangeError('The planted reader broke.');
  }),
  planted('planted-hang', () => {
    for (;;);
  }),
  planted('planted-end', () => process.exit(7)),
];
