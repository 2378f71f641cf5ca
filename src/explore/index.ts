// The explore room's face: walking, wandering and reporting on a level.
export { deadParts, missingWhys } from './dead.ts';
export { type PlayedOut, playOut } from './player.ts';
export { reachOf } from './reach.ts';
export { checkWalkthrough, type Report, type Result, reportOn, resultOf } from './report.ts';
export { fixedStrategies } from './strategies.ts';
export { shout, wander } from './wander.ts';
