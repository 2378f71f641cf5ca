// The covers of the case shelf. A level names one of them; see assets/README.md for their pictures.
import { tornContract } from './covers/contract.ts';
import { factoryWithWheel } from './covers/factory.ts';
import { hallWithKey } from './covers/hall.ts';
import { newspaperAtPress } from './covers/newspaper.ts';
import { plugPulled } from './covers/plug.ts';
import { scalesOnBooks } from './covers/scales.ts';
import { stadiumFromTunnel } from './covers/stadium.ts';
import { storefront } from './covers/storefront.ts';
import type { Piece } from './drawing.ts';

export const covers = (): Piece[] => [
  plugPulled(),
  storefront(),
  hallWithKey(),
  tornContract(),
  scalesOnBooks(),
  factoryWithWheel(),
  stadiumFromTunnel(),
  newspaperAtPress(),
];
