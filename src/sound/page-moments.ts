// The moments of the page that audio depends on: a touch, leaving the tab, coming back to it. Each binding
// returns its own undoing.

export interface PageMoments {
  readonly touched: () => void; // inside a gesture that lets audio begin
  readonly left: () => void;
  readonly cameBack: () => void;
}

// Where browsers count a mouse, a finger, keys and a screen reader.
const gestures = ['pointerup', 'keydown', 'click'] as const;

export function bindPageMoments({ touched, left, cameBack }: PageMoments): () => void {
  const turned = () => (document.hidden ? left() : cameBack());
  for (const gesture of gestures) document.addEventListener(gesture, touched, true);
  document.addEventListener('visibilitychange', turned);
  return () => {
    for (const gesture of gestures) document.removeEventListener(gesture, touched, true);
    document.removeEventListener('visibilitychange', turned);
  };
}

/** Whether audio may begin at all. A browser that cannot say is taken at its best. */
export function hasBeenTouched(): boolean {
  return globalThis.navigator?.userActivation?.hasBeenActive ?? true;
}
