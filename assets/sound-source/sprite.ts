// Lays clips out in one recording and encodes it as MP3. Knows nothing of how a clip is made.
import { createMp3Encoder } from 'wasm-media-encoders';
import type { ClipPlace } from '../../src/sound/clips.ts';
import { add, rate, type Signal, silence } from './signal.ts';

export interface Clip {
  readonly name: string;
  readonly signal: Signal;
}

export interface Sprite {
  readonly recording: Signal;
  readonly places: Record<string, ClipPlace>;
}

// An MP3 comes out of the decoder later than it went in: 46 ms in Chromium and libmad (1,105 samples), less
// where a decoder trims it. So a clip is played from where it was put in, for longer than it is by `slack`,
// and the silence between clips is long enough for both.
const slack = 60; // milliseconds
const gap = 120; // from the end of one clip to the start of the next

const milliseconds = (signal: Signal): number => Math.ceil((signal.length / rate) * 1000);

export function layOut(clips: readonly Clip[]): Sprite {
  const places: Record<string, ClipPlace> = {};
  let now = gap;
  for (const { name, signal } of clips) {
    const long = milliseconds(signal);
    places[name] = [now, long + slack];
    now += long + gap;
  }
  const recording = silence(now / 1000);
  for (const { name, signal } of clips) add(recording, signal, (places[name]?.[0] ?? 0) / 1000);
  return { recording, places };
}

/**
 * Constant bit rate (kbit/s): some decoders misjudge the length of a variable one. The samples are rounded to
 * sixteen bits first, so that a last-digit difference in another machine's sines cannot change the file.
 */
export async function encode(recording: Signal, bitrate: 24 | 40): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: rate, channels: 1, bitrate });
  const samples = Float32Array.from(recording, (x) => Math.round(x * 32_767) / 32_768);
  const body = encoder.encode([samples]).slice(); // the encoder owns what it returns, and writes over it
  const end = encoder.finalize();
  const file = new Uint8Array(body.length + end.length);
  file.set(body);
  file.set(end, body.length);
  return file;
}
