// "Is my case fair?" in sentences: each with its place in the file, step by step, and honest about what was a sample.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type CaseReport,
  caseReportSteps,
  caseReportText,
  type Progress,
  readingGrade,
  readingRemarks,
} from '../../src/explore/index.ts';
import { altered, tiny } from '../support/levels.ts';

const text = readFileSync('tests/fixtures/tiny.yaml', 'utf8');

function reported(changed: string): { report: CaseReport; steps: readonly Progress[] } {
  const steps = caseReportSteps(changed, { plays: 3, shufflings: 2 });
  const seen: Progress[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done !== true) seen.push(value);
    else if (value.ok) return { report: value.report, steps: seen };
    else throw new Error(value.problems.map(({ message }) => message).join('\n'));
  }
}

const linesWith = (changed: string, words: string) =>
  changed.split('\n').flatMap((line, at) => (line.includes(words) ? [at + 1] : []));

test('[report] each sentence about a part gives the line on which the part stands', () => {
  const long = 'Extraordinarily '.repeat(3) + 'consequential considerations '.repeat(20);
  const changed = text.replace(/^( {4}plain: ).*$/m, `$1${long.trim()}.`);
  const { report } = reported(changed);
  const hard = report.remarks.find(({ say }) => / reads at grade \d+/.test(say));
  expect(hard).toMatchObject({ urgency: 'better-mend' });
  const [line] = linesWith(changed, 'Extraordinarily');
  expect([line, (line ?? 0) - 1]).toContain(hard?.line);
  const wordy = report.remarks.find(({ say }) => say.includes('is the most that is read at a glance'));
  expect(wordy).toMatchObject({ urgency: 'better-mend', line });
  expect(caseReportText(report)).toContain(`  Line ${line}: ${wordy?.say}`);
});

test('[report] what is sampled is called a sample, and what is proven is called that', () => {
  const { report } = reported(text);
  const says = report.remarks.map(({ say }) => say);
  expect(says.filter((say) => say.endsWith('in 3 plays (a sample).'))).toHaveLength(1);
  expect(says.filter((say) => say.endsWith('in 2 plays (a sample).'))).toHaveLength(5);
  expect(says.filter((say) => say.includes('worked out whole')).length).toBeGreaterThan(1);
  expect(report.scores.map(({ allowed }) => allowed)).toEqual([20, 40, 40, 40, 40, 40]);
  expect(says).toContain("What counsel really did ('actual') gives every finding and the end of the ruling.");
});

test('[report] faults come first, and are counted', () => {
  const { report } = reported(text.replace('      finding: not-shown', '      finding: shown'));
  expect(report.remarks[0]).toMatchObject({ urgency: 'must-mend' });
  const astray = report.remarks.find(({ say }) =>
    say.includes("('actual') does not give the court's findings"),
  );
  expect(astray?.line).toBeGreaterThan(1);
  expect(caseReportText(report)).toMatch(new RegExp(`Not yet fair: ${report.faults} to mend\\.$`));
});

test('[report] it goes in steps, every play one of them', () => {
  const { steps } = reported(text);
  expect(steps.filter(({ doing }) => doing === 'random').map(({ done, of }) => [done, of])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(steps.filter(({ doing }) => doing === 'strategies').at(-1)).toMatchObject({ done: 10, of: 10 });
  expect([...new Set(steps.map(({ doing }) => doing))]).toEqual([
    'reach',
    'walkthroughs',
    'random',
    'strategies',
  ]);
});

test('[report] a case that does not read gives its problems', () => {
  const first = caseReportSteps(text.replace('format: 1', 'format: 9')).next();
  expect(first).toMatchObject({
    done: true,
    value: { ok: false, problems: [{ code: 'level/newer-format' }] },
  });
});

test.each([
  ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 11.3],
  ['The cat sat on the mat.', -1.4],
  ['No. 21-31 v. Amazon. It is so.', 0.9],
  ['', null],
])('[report] the Flesch-Kincaid grade of “%s” is %s', (words, grade) => {
  expect(readingGrade(words)).toBe(grade);
});

test('[report] a case in another language is not graded, and says so', () => {
  const german = altered(tiny, (level) => {
    level.language = 'de';
  });
  expect(readingRemarks(german)).toEqual([
    expect.objectContaining({ say: expect.stringMatching(/not measured: the measure is for English alone/) }),
  ]);
});
