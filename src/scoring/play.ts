// What scoring looks at of a hearing, and what it says of it. A hearing's context is such a play.
import type { Direct, ForecastMark } from '../level/types.ts';
import type { Argued } from './court-model.ts';
import type { SlipCards } from './quality.ts';

export interface PlayedSlip extends SlipCards {
  readonly issue: string;
  readonly claim: string;
  readonly question: string | null;
  readonly answer: { readonly question: string; readonly direct: Direct; readonly because: string } | null;
}

export interface Play extends Argued {
  readonly slips: readonly PlayedSlip[];
  readonly forecasts: readonly {
    readonly request: string;
    readonly element: string;
    readonly finding: string;
    readonly reason: string;
    readonly certainty: ForecastMark;
  }[];
}

export const scoreParts = ['build', 'exchange', 'candor', 'forecast'] as const;
export type ScorePart = (typeof scoreParts)[number];
/** What each part of advocacy is out of; 100 in all. */
export const partMaximum: Readonly<Record<ScorePart, number>> = {
  build: 40,
  exchange: 25,
  candor: 15,
  forecast: 20,
};

/** One thing earned or lost, and why. The points of a part's lines sum to the part. */
export interface ScoreLine {
  readonly part: ScorePart;
  /**
   * What it is about: `slip:CLAIM`, `question:ID`, `note:LINE`, `chance:ID`, `misstated:CLAIM`,
   * `misstated:QUESTION/REPLY`, `forecast:REQUEST/ELEMENT`; for what was left undone `plan`, `bench`, `notes`; for a
   * part as a whole its own name.
   */
  readonly item: string;
  readonly name: string; // in words, for a heading
  readonly points: number; // negative for what a misstatement costs
  readonly max: number;
  readonly why: string;
  readonly source: string; // the record item, the rule, or the finding with its citation
}
