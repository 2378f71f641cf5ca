// Where each clip lies in its sprite, as the script that made it has written down.
import made from '../../assets/made/sounds.json' with { type: 'json' };
import type { ClipName, ClipPlace, SpriteName } from './clips.ts';

export const clipPlaces = made as Record<SpriteName, Partial<Record<ClipName, ClipPlace>>>;
