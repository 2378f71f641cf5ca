// The screen on the courtroom's wall: what stands on it is drawn at the canvas's own fineness, and comes in as it is
// said. The same words stand in the desk's DOM; this is for the room.
import type { StageView } from '../present/stage-view.ts';
import { type Image, type Kit, nudge, put } from './kit.ts';
import { ease } from './movement.ts';
import type { Outside } from './outside.ts';
import { depths } from './poses.ts';
import { drawScreen, drawStrikes, FACE, fonts } from './screen-drawing.ts';

const LEGIBLE = 8.5; // CSS pixels; words are left out before they are set smaller

/** Words drawn before their typeface came are drawn again when it has. */
export function watchFonts(outside: Outside, arrived: () => void): void {
  const missing = fonts.filter((wanted) => !document.fonts.check(wanted));
  if (!missing.length) return;
  let open = true;
  outside.keep(() => {
    open = false;
  });
  void Promise.allSettled(missing.map((wanted) => document.fonts.load(wanted))).then((loaded) => {
    const any = loaded.some((one) => one.status === 'fulfilled' && one.value.length > 0);
    if (open && any) arrived();
  });
}

/** The size, in a drawing's own units, under which nobody could read it on this canvas. */
export const legible = ({ across, room }: Kit, s: number) => LEGIBLE / ((across / room.width) * s);

export interface Screen {
  show(view: StageView): void;
}

export function createScreen(kit: Kit): Screen {
  const at = kit.room.screen;
  const { scene, textures, movement, words, lettering } = kit;
  put(kit, 'screen', at, depths.screen);
  const perUnit = Math.min(at.s * kit.fine, 2048 / FACE.width);
  const place = nudge(at, FACE.x, FACE.y);
  const layer = (up: number) => {
    const image = scene.add.image(place.x, place.y, '__DEFAULT').setOrigin(0, 0);
    return image.setDepth(depths.screen + up).setVisible(false);
  };
  const [page, strikes] = [layer(0.2), layer(0.3)];
  const smallest = Math.round(Math.min(28, Math.max(16, legible(kit, at.s))));
  const face = (image: Image, key: string, draw: (canvas: CanvasRenderingContext2D) => void) => {
    image.setTexture('__DEFAULT');
    textures.written(key, FACE.width * perUnit, FACE.height * perUnit, (canvas) => {
      canvas.scale(perUnit, perUnit);
      draw(canvas);
    });
    image
      .setTexture(key)
      .setScale(at.s / perUnit)
      .setOrigin(0, 0)
      .setCrop()
      .setVisible(true);
  };
  /** What is said comes line by line from the top; what is shown, at once. */
  const comeIn = (spoken: boolean) =>
    movement.glide(spoken ? 800 : 320, (part) => {
      if (spoken) page.setCrop(0, 0, page.width, page.height * Math.min(1, 0.16 + part * 0.84));
      else page.setAlpha(part);
    });
  const strikeOut = () =>
    movement.glide(700, (part) => strikes.setCrop(0, 0, strikes.width * ease(part), strikes.height), 500);

  let shown = '';
  return {
    show({ screen, paper, order }) {
      const sheet = order === null ? screen : screen && { ...screen, kind: 'order' as const };
      const ringed = paper.where === 'handed-up' ? paper.ringed : null;
      const now = JSON.stringify([sheet, ringed]);
      if (now === shown) return;
      const first = shown === '';
      shown = now;
      page.setVisible(false);
      strikes.setVisible(false);
      if (!sheet) return;
      const set = { screen: sheet, ringed, smallest, words, order, lettering };
      face(page, 'exhibit', (canvas) => drawScreen(canvas, set));
      page.setAlpha(1);
      const struck = sheet.sentences.some((sentence) => sentence.struck);
      if (struck) face(strikes, 'strikes', (canvas) => drawStrikes(canvas, set));
      if (first) return;
      comeIn(sheet.kind === 'transcript');
      if (struck) strikeOut();
    },
  };
}
