// Finds the page's two places and starts the game.
import { calm } from './app/calm/installed.ts';

// After what hears of errors, so that it hears of those in all the rest.

import { App } from './app/app.ts';
import { inTurn } from './app/turns.ts';

const stage = document.getElementById('stage');
const desk = document.getElementById('desk');
if (stage === null || desk === null) throw new Error('The page has lost its #stage or its #desk.');
// Each in a turn of its own: a slow machine is never held for as long as all of them take.
const places = { stage, desk, search: location.search, calm };
void inTurn().then(async () => {
  const app = new App(places);
  await inTurn();
  await app.start();
});
