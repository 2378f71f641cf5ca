// The report on a case, in sentences.
import type { Report } from '../explore/index.ts';
import type { Level } from '../level/index.ts';

const list = (ids: readonly string[]) => (ids.length === 0 ? 'none' : ids.join(', '));

function reachLines({ reach }: Report): readonly string[] {
  return [
    ...Object.entries(reach.dispositions).map(
      ([request, ends]) => `  ${request}: ${ends.join(' or ')} (every play, worked out whole)`,
    ),
    ...Object.entries(reach.findings).map(([element, rungs]) => `  ${element}: ${list(rungs)}`),
  ];
}

export function reportText(level: Level, report: Report): string {
  const { par, dead, random, bots, walkthroughs, faults, missingWhys } = report;
  return [
    `${level.title}`,
    `Par: ${par.worth} in ${par.minutes} minutes, by ${list(par.plan)}.`,
    `The best walkthrough reaches ${report.best} of 100.`,
    'What play can reach:',
    ...reachLines(report),
    `Dead cards: ${list(dead.cards)}. Dead questions: ${list(dead.questions)}. Dead claims: ${list(dead.claims)}. Dead chances: ${list(dead.chances)}.`,
    `Missing whys: ${list(missingWhys.map(({ claim, card }) => `${claim} on ${card}`))}.`,
    `Random clicking, ${random.plays} plays (a sample): mean ${random.mean}, most ${random.max}, stuck ${random.stuck}.`,
    ...bots.map(({ name, mean, max }) => `Playing '${name}': mean ${mean}, most ${max}.`),
    ...walkthroughs.map(({ id, advocacy }) => `Walkthrough '${id}': advocacy ${advocacy}.`),
    ...(faults.length === 0
      ? ['Fair: nothing to mend.']
      : ['To mend:', ...faults.map((fault) => `  ${fault}`)]),
  ].join('\n');
}
