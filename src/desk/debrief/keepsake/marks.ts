// What a picture is made of: marks on paper, placed. Whoever paints them needs to know nothing of a hearing.
import type { Colour } from '../../../present/index.ts';
import type { Face } from './wrap.ts';

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number; // where it is aligned
  readonly y: number; // of the baseline
  readonly face: Face;
  readonly size: number;
  readonly colour: Colour;
  readonly align: 'left' | 'center' | 'right';
  readonly soft: boolean; // set back, as a note
}

export interface BoxMark {
  readonly kind: 'box' | 'stamp' | 'seal' | 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

export interface BarMark {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number; // of the whole bar
  readonly filled: number;
  readonly height: number;
}

export interface RuleMark {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number; // one of the two is the pen
  readonly height: number;
  readonly colour: Colour;
}

export type Mark = TextMark | BoxMark | BarMark | RuleMark;

/** A part of the picture, placed from its own top. */
export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const moved = <M extends Mark>(mark: M, by: number): M => ({ ...mark, y: mark.y + by });
