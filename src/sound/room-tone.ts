// Plays the air of the room: two loops of it at uneven paces, which do not meet again within a hearing. It
// makes way for what happens and comes back slowly.
import { airRate, roomAir } from './room-air.ts';

export interface RoomTone {
  volume(volume: number): void; // 0 to 1; 0 lets nothing run
  duck(seconds: number): void; // for as long as something else sounds
}

const loopSeconds = 24;
const paces = [1, 0.83]; // rounds of 24 and some 28.9 seconds
const ducked = 0.3;
/** Time constants, seconds: after three of them a change is all but done. */
const away = 0.07;
const back = 1.1;
const easing = 0.4;

class CourtRoomTone implements RoomTone {
  private readonly context: AudioContext;
  private readonly duckGain: GainNode;
  private readonly volumeGain: GainNode;
  private air: AudioBuffer | null = null;
  private loops: AudioBufferSourceNode[] = [];
  private duckedUntil = 0;

  constructor(context: AudioContext, out: AudioNode) {
    this.context = context;
    this.duckGain = context.createGain();
    this.volumeGain = context.createGain();
    this.volumeGain.gain.value = 0;
    this.duckGain.connect(this.volumeGain).connect(out);
  }

  volume(volume: number) {
    if (volume > 0 && this.loops.length === 0) this.start();
    if (volume === 0) this.stop();
    this.volumeGain.gain.setTargetAtTime(volume, this.context.currentTime, easing);
  }

  duck(seconds: number) {
    const now = this.context.currentTime;
    this.duckedUntil = Math.max(this.duckedUntil, now + seconds);
    const { gain } = this.duckGain;
    gain.cancelScheduledValues(now);
    gain.setTargetAtTime(ducked, now, away);
    gain.setTargetAtTime(1, this.duckedUntil, back);
  }

  private start() {
    this.air ??= this.makeAir();
    this.loops = paces.map((pace) => {
      const loop = this.context.createBufferSource();
      loop.buffer = this.air;
      loop.loop = true;
      loop.playbackRate.value = pace;
      loop.connect(this.duckGain);
      loop.start();
      return loop;
    });
  }

  private stop() {
    for (const loop of this.loops) {
      loop.stop(this.context.currentTime + 3 * easing);
      loop.onended = () => loop.disconnect();
    }
    this.loops = [];
  }

  private makeAir(): AudioBuffer {
    const samples = roomAir(loopSeconds);
    const air = this.context.createBuffer(1, samples.length, airRate);
    air.copyToChannel(samples, 0);
    return air;
  }
}

export function openRoomTone(context: AudioContext, out: AudioNode): RoomTone {
  return new CourtRoomTone(context, out);
}
