// Text to a short run of letters that an address may carry, and back. Knows nothing of what the text says.
import { MOST_BYTES } from '../../level/limits.ts';

const SLICE = 1024; // bytes fed at a time: at a thousandfold, what is unpacked ahead of the limit stays near 1 MB
const GROUP = 0x8000; // bytes turned to letters at a time: more arguments at once overflow the stack

/** Bytes in the alphabet of addresses (RFC 4648, section 5), without padding. */
export function toLetters(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += GROUP)
    binary += String.fromCharCode(...bytes.subarray(at, at + GROUP));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes, or null where it is no such text. */
export function fromLetters(letters: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(letters)) return null;
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (one) => one.charCodeAt(0));
  } catch {
    return null;
  }
}

function inSlices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + SLICE));
        at += SLICE;
      },
    },
    { highWaterMark: 0 },
  );
}

export async function pack(text: string): Promise<string> {
  const bytes = inSlices(new TextEncoder().encode(text));
  const deflated = bytes.pipeThrough(new CompressionStream('deflate-raw'));
  return toLetters(new Uint8Array(await new Response(deflated).arrayBuffer()));
}

export type Unpacked = { readonly text: string } | { readonly fault: 'damaged' | 'too-large' };

/** Unpacks no further than the limit: a link of 1 MB can hold a gigabyte. */
export async function unpack(letters: string, most = MOST_BYTES): Promise<Unpacked> {
  const bytes = fromLetters(letters);
  if (bytes === null) return { fault: 'damaged' };
  const reader = inSlices(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    const read = await readText(reader, most);
    if ('text' in read) return read;
    return { fault: read.fault === 'too-large' ? 'too-large' : 'damaged' };
  } catch {
    return { fault: 'damaged' };
  }
}

export type TextRead = { readonly text: string } | { readonly fault: 'not-text' | 'too-large' };

/** Reads a stream as text up to a limit. Rejects where the stream itself fails. */
export async function readText(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<TextRead> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > most) {
      void reader.cancel().catch(() => {});
      return { fault: 'too-large' };
    }
    chunks.push(read.value);
  }
  return decodeText(await new Blob(chunks).arrayBuffer());
}

/** Bytes as UTF-8, which is what every case is written in. */
export function decodeText(bytes: ArrayBuffer): TextRead {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'not-text' };
  }
}
