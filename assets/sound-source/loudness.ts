// How loud a signal is, in dB under full scale. Only measures and scales; judges nothing.
import { add, filter, rate, type Signal } from './signal.ts';

const decibels = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-9));

export function peak(signal: Signal): number {
  return decibels(signal.reduce((most, x) => Math.max(most, Math.abs(x)), 0));
}

export function average(signal: Signal): number {
  return decibels(Math.sqrt(signal.reduce((sum, x) => sum + x * x, 0) / signal.length));
}

/**
 * Roughly as a Chromebook's speaker gives a sound and an ear weighs it: nothing deep, and treble by some 4 dB
 * more (after ITU-R BS.1770, which counts the bass that such a speaker has not).
 */
const weighed = (signal: Signal): Signal => {
  const heard = filter(signal, 'high', 150);
  return add(heard, filter(heard, 'high', 1700), 0, 0.58);
};

/** The loudest tenth of a second, weighed: nearer to what an ear calls loud than the peak is. */
export function loudest(signal: Signal): number {
  const heard = weighed(signal);
  const window = rate / 10;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from === 0 || from + window <= heard.length; from += window / 4) {
    most = Math.max(most, average(heard.subarray(from, from + window)));
  }
  return most;
}

export function scaledTo(signal: Signal, level: number): Signal {
  const gain = 10 ** ((level - loudest(signal)) / 20);
  return signal.map((x) => x * gain);
}
