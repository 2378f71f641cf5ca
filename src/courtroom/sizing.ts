// How large the stage is on the page and in pixels, and word of when that changes.
import type { Outside } from './outside.ts';

const DENSEST = 2; // finer screens get two pixels to a CSS pixel: more is not seen, and costs four times the work
const MOST = 3_600_000; // pixels in all: a large fine screen is drawn a little coarser, for a school machine's memory

export interface Size {
  readonly width: number; // CSS pixels
  readonly height: number;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

export function measure(parent: HTMLElement): Size {
  const { clientWidth, clientHeight } = parent;
  const [width, height] = [Math.max(1, clientWidth), Math.max(1, clientHeight)];
  const wanted = Math.min(DENSEST, Math.max(1, window.devicePixelRatio || 1));
  const density = Math.min(wanted, Math.sqrt(MOST / (width * height)));
  return {
    width,
    height,
    pixelWidth: Math.round(width * density),
    pixelHeight: Math.round(height * density),
  };
}

/** Calls when the element's size or the screen's density has changed. */
export function watchSize(parent: HTMLElement, outside: Outside, changed: () => void): void {
  const observer = new ResizeObserver(changed);
  observer.observe(parent);
  outside.keep(() => observer.disconnect());
  watchDensity(outside, changed);
}

function watchDensity(outside: Outside, changed: () => void): void {
  let stop = () => {};
  const watch = () => {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const hear = () => {
      stop();
      watch();
      changed();
    };
    query.addEventListener('change', hear);
    stop = () => query.removeEventListener('change', hear);
  };
  watch();
  outside.keep(() => stop());
}
