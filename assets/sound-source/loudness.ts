// How loud a signal is, in dB under full scale. Only measures and scales; judges nothing.
import { rate, type Signal } from './signal.ts';

const decibels = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-9));

export function peak(signal: Signal): number {
  return decibels(signal.reduce((most, x) => Math.max(most, Math.abs(x)), 0));
}

export function average(signal: Signal): number {
  return decibels(Math.sqrt(signal.reduce((sum, x) => sum + x * x, 0) / signal.length));
}

/** The loudest tenth of a second: nearer to what an ear calls loud than the peak is. */
export function loudest(signal: Signal): number {
  const window = rate / 10;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from === 0 || from + window <= signal.length; from += window / 4) {
    most = Math.max(most, average(signal.subarray(from, from + window)));
  }
  return most;
}

export function scaledTo(signal: Signal, level: number): Signal {
  const gain = 10 ** ((level - loudest(signal)) / 20);
  return signal.map((x) => x * gain);
}
