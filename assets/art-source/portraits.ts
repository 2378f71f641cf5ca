// A small portrait of each look, for the desk: the same head, face and shoulders as on the stage, in one picture.
import type { Frame, Piece } from './drawing.ts';
import { looks } from './looks.ts';

const frame: Frame = { x: 40, y: -30, width: 700, height: 820 };
const suit = '#3f658f'; // of the movant's side
const tie = '#a9c4dd';

export function portraits(drawn: readonly Piece[]): Piece[] {
  const part = (name: string, tint?: string) => {
    const found = drawn.find((one) => one.name === name);
    if (found === undefined) throw new Error(`A portrait needs the drawing "${name}".`);
    return tint === undefined ? found.marks : found.marks.replaceAll('#ffffff', tint);
  };
  return Object.entries(looks).map(([look, { skin, shirt, accessory, beard }]) => {
    const clothes =
      shirt === 'open'
        ? [part('blouse'), part('neck', skin), part('jacket', suit)]
        : [part('blouse'), part('jacket', suit), part('neck', skin), part('collar'), part('tie', tie)];
    const face = [part(`head-${look}`), part('eyes-calm'), part('mouth-calm')];
    const trim = accessory === undefined && beard === undefined ? [] : [part(`trim-${look}`)];
    const { x, y, width, height } = frame;
    const marks = [...clothes, ...face, ...trim].join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${marks}</svg>\n`;
    return { name: `portrait-${look}`, frame, marks, svg };
  });
}
