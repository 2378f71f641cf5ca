// How the room tone makes way and comes back, on an audio context that only writes down what it is told.
import { describe, expect, it } from 'vitest';
import { openRoomTone } from '../../src/sound/room-tone.ts';

type Target = readonly [value: number, from: number, constant: number];

function quietContext() {
  const gains: Target[][] = [];
  const loops: { pace: number; stopped: number | null }[] = [];
  const node = { connect: (next: unknown) => next, disconnect: () => {} };
  const context = {
    currentTime: 0,
    createGain: () => {
      const asked: Target[] = [];
      gains.push(asked);
      const gain = {
        value: 1,
        cancelScheduledValues: () => asked.splice(0),
        setTargetAtTime: (...target: Target) => asked.push(target),
      };
      return { ...node, gain };
    },
    createBuffer: () => ({ copyToChannel: () => {} }),
    createBufferSource: () => {
      const loop = { pace: 1, stopped: null as number | null };
      loops.push(loop);
      const playbackRate = {
        set value(pace: number) {
          loop.pace = pace;
        },
      };
      const stop = (when: number) => {
        loop.stopped = when;
      };
      return { ...node, playbackRate, start: () => {}, stop };
    },
  };
  const tone = openRoomTone(context as unknown as AudioContext, node as unknown as AudioNode);
  const [duck = [], volume = []] = gains;
  return { context, tone, duck, volume, loops };
}

describe('the room tone', () => {
  it('[sound] gives way at once and comes back slowly, when the last of what sounds is over', () => {
    const { context, tone, duck } = quietContext();
    tone.duck(2);
    context.currentTime = 1;
    tone.duck(0.5); // shorter than what still sounds
    const [away, back] = duck;
    expect(away?.[0]).toBeLessThan(0.5);
    expect(away?.[1]).toBe(1);
    expect(back?.slice(0, 2)).toEqual([1, 2]);
    expect((back?.[2] ?? 0) / (away?.[2] ?? 1)).toBeGreaterThan(10);
  });

  it('[sound] runs two loops that do not come round together within a hearing', () => {
    const { tone, loops } = quietContext();
    tone.volume(0.2);
    tone.volume(0.3);
    const [one = 0, other = 0] = loops.map(({ pace }) => 24 / pace);
    const together = Array.from({ length: Math.floor((22 * 60) / one) }, (_, i) => ((i + 1) * one) % other);
    expect(loops).toHaveLength(2);
    expect(together.every((left) => Math.min(left, other - left) > 0.05)).toBe(true);
  });

  it('[sound] lets nothing run at volume 0, and can begin again', () => {
    const { tone, loops, volume } = quietContext();
    tone.volume(0);
    expect(loops).toHaveLength(0);
    tone.volume(0.2);
    tone.volume(0);
    expect(loops.every(({ stopped }) => (stopped ?? 0) > 0)).toBe(true);
    expect(volume.at(-1)?.[0]).toBe(0);
    tone.volume(0.2);
    expect(loops).toHaveLength(4);
  });
});
