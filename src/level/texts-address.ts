// How the texts of a level are addressed: by ids where there are ids, `record.email.sentences.4.says`.

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How an address names one of a list: by its id, by what it is a finding on, else by its number from 1. */
function nameIn(part: unknown, at: number): string {
  if (!isPart(part)) return String(at + 1);
  const { id, request, element, issue } = part as Readonly<Record<string, unknown>>;
  if (typeof id === 'string') return id;
  const about = [request, element, issue].filter((name) => typeof name === 'string');
  return about.length > 0 ? about.join('/') : String(at + 1);
}

export interface AddressedPart {
  readonly key: string | number;
  readonly address: string;
  readonly part: unknown;
}

/** The parts of a list or a group, each with its name in an address. */
export function partsOf(whole: object): readonly AddressedPart[] {
  return Array.isArray(whole)
    ? whole.map((part, at) => ({ key: at, address: nameIn(part, at), part }))
    : Object.entries(whole).map(([key, part]) => ({ key, address: key, part }));
}
