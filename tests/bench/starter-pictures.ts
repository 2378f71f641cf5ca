// The pictures of the bare Phaser starter, painted by the bench: a background and a logo as PNG, of the size that the
// pictures of such a starter have (329 KB together, as the issue counted them).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { stream } from '../../src/proceedings/index.ts';

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number; // that the file is to have, or a little more
}

const pictures: readonly Picture[] = [
  { name: 'background', width: 1024, height: 768, bytes: 301_000 },
  { name: 'logo', width: 480, height: 200, bytes: 28_000 },
];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function encode(width: number, height: number, rows: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8); // eight bits, red green blue
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** A dusk sky, with stars as many as it takes. */
function paint({ width, height }: Picture, share: number): Buffer {
  const next = stream(7);
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    rows[at++] = 0; // no filter
    for (let x = 0; x < width; x += 1) {
      const light = next() < share ? Math.floor(next() * 64) : 0;
      for (const base of [40, 30, 90]) rows[at++] = base + Math.floor((y / height) * 90) + light;
    }
  }
  return encode(width, height, rows);
}

function ofSize(picture: Picture): Buffer {
  for (let share = 0.02; share < 1; share += 0.01) {
    const file = paint(picture, share);
    if (file.length >= picture.bytes) return file;
  }
  throw new Error(`No picture of ${picture.bytes} bytes could be painted.`);
}

export function paintPictures(folder: string): void {
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  for (const picture of pictures)
    writeFileSync(join(folder, 'pictures', `${picture.name}.png`), ofSize(picture));
}
