// Finds the page's two places and starts the game.
import { calm } from './app/calm/installed.ts';

// After what hears of errors, so that it hears of those in all the rest.

import { App } from './app/app.ts';

const stage = document.getElementById('stage');
const desk = document.getElementById('desk');
if (stage === null || desk === null) throw new Error('The page has lost its #stage or its #desk.');
// In a turn of its own: a slow machine is never held for as long as both take.
setTimeout(() => void new App({ stage, desk, search: location.search, calm }).start());
