// How the student wants it: as the settings say, and as the device says where they leave it to that.
import type { Settings } from '../desk/contract.ts';

export interface Wishes {
  reducedMotion(): boolean;
  highContrast(): boolean;
  heed(): void; // the settings have changed
}

/** Tells when high contrast comes or goes, whoever changed it. */
export function openWishes(settings: () => Settings, contrastChanged: () => void): Wishes {
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const moreContrast = matchMedia('(prefers-contrast: more)');
  const forcedColours = matchMedia('(forced-colors: active)');
  const reducedMotion = () => {
    const { motion } = settings();
    return motion === 'reduced' || (motion === 'system' && lessMotion.matches);
  };
  const highContrast = () => {
    const { theme } = settings();
    return (
      theme.startsWith('contrast') || forcedColours.matches || (theme === 'system' && moreContrast.matches)
    );
  };
  let was = highContrast();
  const heed = () => {
    const now = highContrast();
    if (now === was) return;
    was = now;
    contrastChanged();
  };
  for (const asked of [moreContrast, forcedColours]) asked.addEventListener('change', heed);
  return { reducedMotion, highContrast, heed };
}
