// A case with two requests: what is argued for one is not shown as argued for the other, nor weighed there.
import { describe, expect, test } from 'vitest';
import { en, present, stageView } from '../../src/present/index.ts';
import { transcribe, transcriptText } from '../../src/proceedings/index.ts';
import { findingTitle, scoreAdvocacy } from '../../src/scoring/index.ts';
import { hearingAfter, wholeHearing } from '../support/hearings.ts';
import { altered, only, tiny } from '../support/levels.ts';

/** Tiny with a second request, on whose merits the court says nothing; the promise is argued for the first alone. */
const two = altered(tiny, (level) => {
  level.requests.push({ ...only(level.requests), id: 'rent', name: 'Rent back' });
  const [contract, injury] = level.issues;
  if (contract === undefined || injury === undefined) throw new Error('two issues expected');
  contract.requests = ['power'];
  delete injury.requests;
  level.issues.unshift({ ...contract, id: 'lease', name: 'The lease', requests: ['rent'] });
  for (const found of level.ruling.issues) delete found.request;
  const [merits, harm] = level.ruling.findings;
  if (merits === undefined || harm === undefined) throw new Error('two findings expected');
  level.ruling.findings.push(
    { ...merits, request: 'rent', finding: 'not-reached' },
    { ...harm, request: 'rent' },
  );
  level.ruling.outcomes.push({ ...only(level.ruling.outcomes), request: 'rent' });
});
const extra = ['merits', 'harm'].map(
  (element) =>
    ({
      type: 'element.forecast',
      request: 'rent',
      element,
      finding: 'not-reached',
      reason: element === 'merits' ? 'named-day' : 'money-repairs',
      certainty: 'sure',
    }) as const,
);
const sealed = wholeHearing.findIndex(({ type }) => type === 'forecast.sealed');
const toRuling = [...wholeHearing.slice(0, sealed), ...extra, ...wholeHearing.slice(sealed, sealed + 1)];
const read = two.ruling.findings.map(
  ({ request, element }) => ({ type: 'finding.read', request, element }) as const,
);

describe('two requests', () => {
  const whole = hearingAfter(two, [...toRuling, ...read, { type: 'ruling.heard' }]);
  const { body } = present(whole, 1);
  const findings = body.step === 'debrief' ? body.findings : [];
  const findingOf = (request: string, element: string) =>
    findings.find((one) => one.request === request && one.element === element);

  test('[present] what was argued for one request does not stand under the other', () => {
    expect(findingOf('power', 'merits')?.argued).toHaveLength(1);
    expect(findingOf('rent', 'merits')?.argued).toEqual([]);
    expect(findingOf('rent', 'harm')?.argued).toHaveLength(1);
    expect(findingOf('power', 'merits')?.issues.map(({ name }) => name)).toEqual(['The promise']);
    expect(findingOf('rent', 'merits')?.issues).toEqual([]);
  });

  test('[present] while a finding is read, the scales are of an issue of its own request', () => {
    const names = [1, 2, 3, 4].map(
      (count) => stageView(hearingAfter(two, [...toRuling, ...read.slice(0, count)])).scales?.name,
    );
    expect(names).toEqual(['The promise', 'The loss', 'The lease', 'The loss']);
  });

  test('[present] a finding says which request it is on, wherever it is named; of one request it need not', () => {
    const title = 'A likely win · Rent back';
    expect(findingOf('rent', 'merits')?.name).toBe(title);
    const foreseen = present(hearingAfter(two, toRuling.slice(0, sealed)), 1).body;
    expect(foreseen.step === 'chambers.forecast' && foreseen.items[2]?.name).toBe(title);
    const beforeIt = present(hearingAfter(two, [...toRuling, ...read.slice(0, 2)]), 1).body;
    expect(beforeIt.step === 'ruling' && beforeIt.next?.name).toBe(title);
    expect(scoreAdvocacy(whole.context).lines.map(({ name }) => name)).toContain(title);
    expect(transcriptText(transcribe(whole))).toContain(`(${title}: Not reached.)`);
    expect(findingTitle(tiny, { request: 'power', element: 'merits' })).toBe('A likely win');
  });

  test('[S11] an element not reached is foreseen as such, and only so', () => {
    const lines = scoreAdvocacy(whole.context).lines.filter(({ item }) => item.startsWith('forecast:rent/'));
    expect(lines.map(({ points }) => Math.sign(points))).toEqual([1, 1, -1, 1]);
    expect(only(lines).why).toMatch(/Not reached/);
  });

  test('[present] not reached is offered where the ruling leaves anything so, and nowhere else', () => {
    const offered = (level: typeof two) => {
      const at = hearingAfter(level, toRuling.slice(0, sealed - 2));
      const view = present(at, 1).body;
      return view.step === 'chambers.forecast' ? view.items.map((item) => item.findings.at(-1)?.name) : [];
    };
    expect(offered(two)).toEqual(Array(4).fill(en.notReached));
    expect(offered(tiny)).toEqual(['Likely', 'Shown']);
  });
});
