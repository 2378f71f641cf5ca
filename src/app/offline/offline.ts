// Has the browser keep the whole site for when there is no network, and tells when a newer version has been fetched.
// A newer version is taken up only when the student asks for it, and only from the title screen.
import { scriptAddress } from '../script-address.ts';
import { workersOf } from './workers.ts';

export interface Offline {
  /** Looks after the copy from now on. Quiet where the browser keeps none. */
  start(): Promise<void>;
  /** Takes up the newer version, and loads the page anew with it. */
  update(): void;
}

/** `onNewer`: a newer version of the site has been fetched and waits. */
export function openOffline(onNewer: () => void): Offline {
  const workers = workersOf(window);
  let waiting: ServiceWorker | null = null;

  function heed(registration: ServiceWorkerRegistration) {
    if (registration.waiting === null || workers?.controller == null) return; // the very first copy is no news
    waiting = registration.waiting;
    onNewer();
  }

  function follow(registration: ServiceWorkerRegistration) {
    heed(registration);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => heed(registration));
    });
  }

  return {
    async start() {
      if (workers === undefined) return;
      try {
        follow(await workers.register(scriptAddress('offline-worker', './service-worker.js')));
      } catch {
        // Not over https, in a private window, or forbidden: the game works, with the network.
      }
    },
    update() {
      if (waiting === null || workers === undefined) return;
      workers.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take-over');
    },
  };
}
