// The words of the page that is shown when something has gone wrong. Both languages come with the game itself, so that
// they are there whatever has failed.
const steps = (n: number) => `${n} ${n === 1 ? 'step' : 'steps'}`;

export const calmEn = {
  heading: 'The game has stumbled',
  fault:
    'Something went wrong in the game. It is not your doing, and the ruling and your score do not change by it.',
  kept: (n: number) => `Your hearing is kept in this browser, up to step ${n}.`,
  ahead: (n: number) =>
    `${steps(n)} after that are still on this page, and go along when you go on from here.`,
  onlyHere: (n: number) =>
    `This browser has kept nothing of your hearing. Its ${steps(n)} are still on this page: save them as a file, or go on from here.`,
  notBegun: 'Nothing had been done in this hearing yet, so nothing is lost.',
  plain: 'It has stumbled here before. This time the hearing goes on without the picture of the courtroom.',
  earlier: (n: number) => `It has stumbled here before. This time the hearing goes on from step ${n}.`,
  goOn: 'Go on with the hearing',
  save: 'Save the hearing as a file',
  copy: 'Copy a report',
  startOver: 'Start over at the first page',
  report: 'What the report says',
  reportHolds: 'It tells the makers of the game what failed. It holds no name and nothing that you wrote.',
  saved: 'Saved to a file.',
  copied: 'Copied.',
  notCopied: 'The browser would not copy it. Mark the text below and copy it by hand.',
};

export type CalmWords = typeof calmEn;
