// The hearing room's face: what the other rooms may use of it.
export * from './context.ts';
export * from './difficulty.ts';
export * from './events.ts';
export * from './hearing.ts';
export { hearingMachine } from './machine.ts';
export * from './opening.ts';
export { type Refusal, refusals } from './refusals.ts';
