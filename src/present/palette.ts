// The colours of the courtroom sketch, named once. Plain data: the drawings, the stage and the desk all take theirs
// from here.
export const palette = {
  paper: '#f3ead7',
  wall: '#e6d6b8',
  oak: '#b98550',
  oakLight: '#d4a56c',
  oakDark: '#8f6238',
  brass: '#d9b25a',
  courtBlue: '#2d4a6b', // the movant's side
  warningRed: '#b3392f', // the respondent's side, and the pin
  carpet: '#7d3b35',
  robe: '#26242b',
  ink: '#1d1a17',
} as const;

export type Colour = keyof typeof palette;
