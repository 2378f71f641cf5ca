// Saving to a file and opening one, by whatever means the browser has. A cancelled dialog is not an error.
import { fileOpen, fileSave } from 'browser-fs-access';
import { type Proceedings, readSave, type SaveReading, writeSave } from '../proceedings/index.ts';

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

function download(content: Blob, fileName: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function offer(content: Blob, fileName: string, extension: string): Promise<boolean> {
  try {
    await fileSave(content, { fileName, extensions: [extension] });
    return true;
  } catch (error) {
    if (isCancelled(error)) return false;
    download(content, fileName); // a managed machine may refuse the dialog, and still let a file be downloaded
    return true;
  }
}

const written = (text: string, type: string) => new Blob([text], { type });

export const saveHearing = (proceedings: Proceedings): Promise<boolean> =>
  offer(written(writeSave(proceedings), 'application/json'), `${proceedings.level}.hearing.json`, '.json');

export const saveText = (text: string, level: string): Promise<boolean> =>
  offer(written(text, 'text/plain'), `${level}.transcript.txt`, '.txt');

export const saveReport = (text: string, level: string): Promise<boolean> =>
  offer(written(text, 'text/plain'), `${level}.report.txt`, '.txt');

export const savePicture = (picture: Blob, level: string): Promise<boolean> =>
  offer(picture, `${level}.png`, '.png');

/** A case as it was written: YAML keeps its remarks. */
export function saveCase(text: string, level: string): Promise<boolean> {
  const [extension, type] = text.trimStart().startsWith('{')
    ? ['.json', 'application/json']
    : ['.yaml', 'text/yaml'];
  return offer(written(text, type), `${level}${extension}`, extension);
}

/** A case picked by the teacher; null when the dialog was closed. */
export async function pickCase(): Promise<File | null> {
  try {
    return await fileOpen({ extensions: ['.yaml', '.yml', '.json'] });
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}

/** A hearing picked by the student; null when the dialog was closed. */
export async function pickHearing(): Promise<SaveReading | null> {
  try {
    const file = await fileOpen({ extensions: ['.json'], mimeTypes: ['application/json'] });
    return file.size > 2_000_000 ? { ok: false, problem: 'save/too-large' } : readSave(await file.text());
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}

/** Whether it was copied. Some browsers refuse: the text can still be marked and copied by hand. */
export const copyText = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
