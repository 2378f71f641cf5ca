// The rest of the game: all that is not needed for the title screen and for the brief. Fetched once the first screen
// stands, and waited for where it is needed sooner.
export * as desk from '../desk/later.ts';
export { cuesOf, present, reactionTo, stageView } from '../present/index.ts';
export { fitSave, speakSlip, transcribe, transcriptText } from '../proceedings/index.ts';
export { scoringLanguages } from '../scoring/index.ts';
export { captionOf } from '../sound/captions.ts';
export { createSound, type Sound } from '../sound/sound.ts';
export { allowsHelp, limitHelp } from './cases/help-allowed.ts';
export { saveHearing, savePicture, saveText } from './files.ts';
export { openOffline } from './offline/offline.ts';
export { reargue } from './practice.ts';
export { act, resumeSession } from './resume.ts';

export type Later = typeof import('./later.ts');
