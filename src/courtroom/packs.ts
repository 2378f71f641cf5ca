// The drawings of `npm run art` as they come over the line: what every courtroom has in one pack, what each of the cast is
// drawn with in another. They can be asked for beside the stage's own script.
import addresses from '../../assets/made/manifest.json?packs';
import type { CourtroomName, Look } from '../level/types.ts';
import type { StageView } from '../present/stage-view.ts';

// So the colours are on the page with this, and the script that draws and the one that is drawn share no file of their own.
export { palette } from '../present/palette.ts';

/** Not fetched, or not whole: another time it may be. So it is told from a browser that cannot draw. */
export class MissingDrawing extends Error {
  override name = 'MissingDrawing';
  constructor(drawing: string) {
    super(`The courtroom could not load its drawing "${drawing}".`);
  }
}

/** What a hearing needs drawn that others do not. */
export interface Wanted {
  readonly courtroom: CourtroomName;
  readonly looks: readonly Look[];
}

export const wantedBy = ({ courtroom, people }: StageView): Wanted => ({
  courtroom,
  looks: people.map(({ look }) => look),
});

export interface Wear {
  readonly skin: string;
  readonly shirt: string;
  readonly trim: boolean;
}

export interface Pack {
  readonly drawings: Readonly<Record<string, Sketch>>; // by their names
  readonly wear?: Wear; // of a look
}

export interface Sketch {
  readonly frame: readonly [x: number, y: number, width: number, height: number];
  readonly svg: string;
}

/** As they came, for a courtroom that is drawn anew. A blob is not in the script's memory, as a text would be. */
const kept = new Map<string, Promise<Blob>>();

async function fetchPack(name: string): Promise<Blob> {
  const address = addresses[name];
  const answer = address === undefined ? null : await fetch(address);
  if (!answer?.ok) throw new MissingDrawing(name);
  return answer.blob();
}

/** What does not come, or is something else, is asked for again the next time. */
function ask(name: string): Promise<Blob> {
  const asked = kept.get(name) ?? fetchPack(name);
  kept.set(name, asked);
  asked.catch(() => kept.delete(name));
  return asked;
}

const namesOf = ({ looks }: Wanted): readonly string[] => ['courtroom', ...new Set(looks)];

/** Asks for them ahead. What does not come is missed where it is drawn. */
export function askPacks(wanted: Wanted): void {
  for (const name of namesOf(wanted)) ask(name);
}

/** Rejects with a MissingDrawing. */
export function openPacks(wanted: Wanted): Promise<ReadonlyMap<string, Pack>> {
  const open = async (name: string): Promise<[string, Pack]> => {
    try {
      return [name, JSON.parse(await (await ask(name)).text())];
    } catch {
      kept.delete(name);
      throw new MissingDrawing(name);
    }
  };
  return Promise.all(namesOf(wanted).map(open)).then((opened) => new Map(opened));
}
