// A case says many things more than once: ids above all, and what is quoted from its own record.

type Part = unknown[] | Record<string, unknown>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Holds every text once, however often it stands there. Changes what it is given, which must be a tree of plain data. */
export function shareTexts<T extends object>(data: T): T {
  const known = new Map<string, string>();
  const waiting: Part[] = [data as Part];
  const shared = (value: unknown): unknown => {
    if (isPart(value)) waiting.push(value);
    if (typeof value !== 'string') return value;
    const same = known.get(value);
    if (same === undefined) known.set(value, value);
    return same ?? value;
  };
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop())
    if (Array.isArray(part)) for (let at = 0; at < part.length; at += 1) part[at] = shared(part[at]);
    else for (const key of Object.keys(part)) part[key] = shared(part[key]);
  return data;
}
