// The one way in which the stage listens to anything outside itself; `undo` takes all of it back.

export interface Outside {
  listen<Name extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => void,
  ): void;
  keep(undo: () => void): void;
  undo(): void;
  readonly count: number;
}

export function createOutside(): Outside {
  let undos: (() => void)[] = [];
  return {
    listen(target, name, hear) {
      target.addEventListener(name, hear, { passive: true });
      undos.push(() => target.removeEventListener(name, hear));
    },
    keep(undo) {
      undos.push(undo);
    },
    undo() {
      for (const undo of undos.reverse()) undo();
      undos = [];
    },
    get count() {
      return undos.length;
    },
  };
}
