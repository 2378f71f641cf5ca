// Taps and hovering: a point of the canvas, made a point of the room, made the thing that stands there. Phaser's own
// input stays off: it would hold back the page's scrolling and listen to keys.
import type { StageTarget } from '../present/stage-view.ts';
import type { Outside } from './outside.ts';
import { measure } from './sizing.ts';
import type { Stage } from './stage.ts';
import { targetAt } from './targets.ts';

export function bindPointer(
  canvas: HTMLCanvasElement,
  outside: Outside,
  stage: () => Stage,
  onTap: (target: StageTarget) => void,
): void {
  const under = (event: MouseEvent): StageTarget | null => {
    const bounds = canvas.getBoundingClientRect();
    const [across, down] = [canvas.width / bounds.width, canvas.height / bounds.height];
    const { kit, roomAt } = stage();
    const { x, y } = roomAt((event.clientX - bounds.left) * across, (event.clientY - bounds.top) * down);
    return targetAt(kit.room, x, y);
  };
  outside.listen(canvas, 'click', (event) => {
    const target = under(event);
    if (target) onTap(target);
  });
  outside.listen(canvas, 'pointermove', (event) => {
    canvas.style.cursor = under(event) ? 'pointer' : '';
  });
}

/** Gives the canvas its size on the page; it is a picture only, so nothing reads it aloud and nothing focuses it. */
export function dress(canvas: HTMLCanvasElement, parent: HTMLElement): void {
  const { width, height } = measure(parent);
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  canvas.style.touchAction = 'manipulation';
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
