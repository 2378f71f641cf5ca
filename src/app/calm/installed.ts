// Listens for errors before anything else of the game has run: imported first of all.
import { watchErrors } from './watch.ts';

export const calm = watchErrors();
