// Calls a part of a level by the name its author knows it by: "Claim 'cure-period'", not "hands.movant.claims[2]".
import type { Path } from './problems.ts';
import { shown } from './sentences/words.ts';

/** What an entry of each list is called. The key before a colon is the list around it, where one name means two. */
const entryNames: Readonly<Record<string, string>> = {
  claims: 'Claim',
  bench: 'Question',
  because: 'Reply',
  opposition: 'Opposition line',
  candor: 'Candor chance',
  record: 'Exhibit',
  law: 'Authority',
  issues: 'Issue',
  'ruling:issues': 'Issue finding',
  requests: 'Request',
  conditions: 'Condition',
  elements: 'Element',
  ladder: 'Rung',
  routes: 'Route',
  gates: 'Gate',
  findings: 'Finding',
  outcomes: 'Outcome',
  reasons: 'Reason',
  walkthroughs: 'Walkthrough',
  argue: 'Argument',
  notes: 'Note',
  forecast: 'Forecast',
  people: 'Person',
  coaching: 'Coaching',
  brief: 'Brief passage',
  glossary: 'Glossary entry',
  sources: 'Source',
};

/** Entries that mean little without what they belong to: "Reply 'as-agreed' of question 'suspended'". */
const belonging: ReadonlySet<string> = new Set([
  'Reply',
  'Rung',
  'Reason',
  'Condition',
  'Argument',
  'Note',
  'Forecast',
]);

/** How a sentence about the part at this path begins: the innermost part that has a name. */
export function describePart(whole: unknown, path: Path): string {
  const parts = namedParts(whole, path);
  const last = parts.at(-1);
  if (!last) return describeGroup(path);
  const owner = parts.at(-2);
  if (!owner || !belonging.has(last.noun)) return last.name;
  return `${last.name} of ${owner.name.charAt(0).toLowerCase()}${owner.name.slice(1)}`;
}

function describeGroup(path: Path): string {
  const [first, second] = path;
  if (first === undefined) return 'The level';
  if (first === 'hands' && typeof second === 'string') return `The ${second}'s hand`;
  if (first === 'translations' && typeof second === 'string') return `The translation '${shown(second)}'`;
  return `The ${shown(String(first))}`;
}

interface NamedPart {
  readonly noun: string;
  readonly name: string;
}

function namedParts(whole: unknown, path: Path): NamedPart[] {
  const found: NamedPart[] = [];
  let value: unknown = whole;
  let around = ''; // the list whose entry we are in
  let list = '';
  for (const part of path) {
    value = inside(value, part);
    if (typeof part === 'string') list = part;
    else if (isGroup(value)) {
      const noun = nounOf(list, around, path);
      if (noun !== undefined) found.push({ noun, name: `${noun} ${labelOf(value, part)}` });
      around = list;
    }
  }
  return found;
}

function nounOf(list: string, around: string, path: Path): string | undefined {
  if (around === 'claims') return undefined; // a claim's own `candor` only points at chances
  const room = around === '' && typeof path[0] === 'string' ? path[0] : around;
  return entryNames[`${room}:${list}`] ?? entryNames[list];
}

function inside(value: unknown, part: string | number): unknown {
  if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined;
  return isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

function isGroup(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id in quotes; else what stands for one; else the place in the list, from 1. */
function labelOf(part: Record<string, unknown>, index: number): string {
  for (const key of ['id', 'name', 'term', 'heading']) {
    const label = part[key];
    if (typeof label === 'string' && label !== '') return `'${shown(label)}'`;
  }
  const { element, request, issue } = part;
  if (typeof element === 'string' && typeof request === 'string')
    return `on '${shown(element)}' for '${shown(request)}'`;
  const about = issue ?? request;
  return typeof about === 'string' ? `for '${shown(about)}'` : String(index + 1);
}
