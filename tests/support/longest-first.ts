// The order of the test files: those known to take long first, so that none of them runs alone at the end. On a clean
// clone nothing else could tell which they are.
import { basename } from 'node:path';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Of each project, by the seconds that each took when it was last measured. */
const long: Readonly<Record<string, readonly string[]>> = {
  browser: [
    'keeping',
    'hostile',
    'walkthroughs',
    'desk',
    'courtroom-moments',
    'layout',
    'reading',
    'lettering',
    'cases',
    'ending',
    'phaser-cut',
    'courtroom',
    'reach',
    'guide',
  ],
  unit: ['level-mutations', 'gallery', 'court', 'proceedings', 'fuzz', 'level-reading', 'standards'],
};

/** The projects one after the other, for a worker of one is of no use to the other; those not listed last. */
const projects = Object.keys(long);

function place({ moduleId, project }: TestSpecification): number {
  const names = long[project.name] ?? [];
  const at = names.indexOf(basename(moduleId, '.test.ts'));
  return projects.indexOf(project.name) * 1000 + (at === -1 ? names.length : at);
}

export class LongestFirst implements TestSequencer {
  sort = (files: TestSpecification[]) => files.toSorted((one, other) => place(one) - place(other));
  shard = (): never => {
    throw new Error('These tests are not run in shards: the two workers share one built site.');
  };
}
