// The app's own few sentences, in English.
import type { CaseOrigin } from '../cases/own-cases.ts';

function caseFrom({ way, where }: CaseOrigin): string {
  const said = {
    file: `from file ${where}`,
    pasted: 'pasted',
    address: `from ${where}`,
    link: 'from a link',
  };
  return said[way];
}

export const en = {
  caseFrom,
  otherTab:
    'This hearing is open in another tab. Here it can only be read: go on there, or close that tab to go on here.',
  otherTabClosed: 'The other tab has let the hearing go. You can go on here.',
  languageNotFetched: 'That language could not be fetched. Check the connection and choose it again.',
  restNotFetched: 'The rest of the game could not be fetched. Check the connection and try again.',
  restComing: 'The rest of the game is being fetched …',
  unreadable: (title: string) => `“${title}” does not read any more.`,
  stageComing: 'The courtroom is being drawn …',
  noStage: 'This browser cannot draw the courtroom. The hearing goes on here, with nothing left out.',
  stageNotFetched:
    'The courtroom could not be fetched. The hearing goes on here, with nothing left out; Settings brings the picture back.',
  noSound: 'This browser plays no sound. Nothing is told by sound alone.',
  keptAnew: 'The browser has cleared what it kept. This hearing has been kept once more.',
  noSuchCase: 'That hearing belongs to a case that is not on this shelf.',
  caseNotLoaded:
    'The case could not be fetched. Check the connection and try again; if it still does not come, load the page again.',
  paperNotFetched: 'The sheets could not be fetched. Check the connection and try again.',
  fileSaved: 'Saved to a file.',
  fileNotSaved: 'The file could not be saved. Try again, or choose another folder.',
  fileNotOpened: 'The file could not be opened. Try again, or choose another.',
  replacesKept:
    'A hearing of this case is under way. Beginning afresh replaces it once you take the first step.',
  fileReplacesKept: 'A hearing of this case is under way in this browser. Opening the file takes its place.',
  openIt: 'Open the file',
  keepMine: 'Keep mine',
  beginAfresh: 'Begin afresh',
  goOnWithIt: 'Go on with it',
  goOn: 'Go on as far as it holds',
  keepAsFile: 'Keep it as a file first',
  stay: 'Back to the shelf',
};

export type AppWords = typeof en;
