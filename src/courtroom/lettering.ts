// The colours of whatever is written on the stage, and of what it is written on: as sketched, or plain black on white
// for whoever asks for high contrast.
import { palette } from '../present/palette.ts';

export interface Lettering {
  readonly page: string; // an exhibit, a finding
  readonly pad: string; // the court reporter's
  readonly order: string;
  readonly strip: string; // under the parts of the slip
  readonly ink: string;
  readonly soft: string; // what is less than the words themselves: headings, sources
  readonly pinned: string; // laid over the page behind a pinned sentence
  readonly denied: string;
  readonly granted: string;
  readonly plate: string; // laid over the brass, under the court's name
  readonly tag: string;
  readonly movant: string;
  readonly respondent: string;
  readonly onSide: string; // written on a side's own colour
}

export const sketched: Lettering = {
  page: '#fffaee',
  pad: '#fbf3cf',
  order: '#fdf6e3',
  strip: '#efe4c8',
  ink: palette.ink,
  soft: '#6b4a2b',
  pinned: 'rgba(217, 178, 90, 0.32)',
  denied: '#982a21', // darker than the pin's: late light takes a quarter of the contrast away
  granted: palette.courtBlue,
  plate: 'rgba(255, 246, 222, 0.5)',
  tag: '#fdf9ee',
  movant: palette.courtBlue,
  respondent: palette.warningRed,
  onSide: '#ffffff',
};

export const plain: Lettering = {
  page: '#ffffff',
  pad: '#ffffff',
  order: '#ffffff',
  strip: '#ffffff',
  ink: '#000000',
  soft: '#000000',
  pinned: 'rgba(255, 214, 10, 0.35)',
  denied: '#7a0c04',
  granted: '#00265c',
  plate: '#ffffff',
  tag: '#ffffff',
  movant: '#00265c',
  respondent: '#7a0c04',
  onSide: '#ffffff',
};
