// Checks what stands apart from the argument: dates that can be, cards short enough to read, people in their places.
import type { Path } from '../problems.ts';
import { type Checking, report, reportKey } from './checking.ts';
import { checkPlain } from './plain-words.ts';

const needed = ['judge', 'movant-counsel', 'respondent-counsel'] as const;

export function checkRecord(checking: Checking): void {
  const { caption, record, law } = checking.level;
  checkCaption(checking);
  for (const [index, exhibit] of record.entries())
    checkCard(checking, exhibit, ['record', index], caption.heard);
  for (const [index, authority] of law.entries())
    checkCard(checking, authority, ['law', index], caption.heard);
  checkPeople(checking);
}

function checkCaption(checking: Checking): void {
  const { heard, decided } = checking.level.caption;
  const possible = [
    isDate(checking, heard, ['caption', 'heard']),
    isDate(checking, decided, ['caption', 'decided']),
  ];
  if (possible.every(Boolean) && isAfter(heard, decided))
    report(checking, 'level/backwards-dates', ['caption', 'decided'], { heard, decided });
}

interface Dated {
  readonly date?: string | undefined;
  readonly plain: string;
}

function checkCard(checking: Checking, card: Dated, path: Path, heard: string): void {
  const { date, plain } = card;
  if (date !== undefined && isDate(checking, date, [...path, 'date']) && isAfter(date, heard))
    report(checking, 'level/anachronism', [...path, 'date'], { date, heard });
  checkPlain(checking, plain, path);
}

/** Compared as far as both are known: a year alone is not after a day in that year. */
function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

function isDate(checking: Checking, date: string, path: Path): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)) return true;
  report(checking, 'level/impossible-date', path, { date });
  return false;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function checkPeople(checking: Checking): void {
  const taken = new Set<string>();
  for (const [index, { role }] of checking.level.people.entries()) {
    if (taken.has(role)) report(checking, 'level/repeated-role', ['people', index, 'role'], { role });
    taken.add(role);
  }
  for (const role of needed)
    if (!taken.has(role)) reportKey(checking, 'level/no-such-person', ['people'], { role });
}
