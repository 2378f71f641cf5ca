// Where each clip lies in the one MP3 sprite, as the script that made it has written down.
import made from '../../assets/made/sounds.json' with { type: 'json' };
import type { ClipName, ClipPlace } from './clips.ts';

export const clipPlaces = made as Record<ClipName, ClipPlace>;
