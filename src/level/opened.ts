// Looks one level into a piece of a stranger's parsed data, and tells only what a level may be made of:
// single values, lists and keyed groups.

export interface Entry {
  readonly key: string;
  readonly keySource: unknown;
  readonly source: unknown;
}

export type Opened =
  | { readonly kind: 'single'; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly unknown[] }
  | { readonly kind: 'group'; readonly entries: readonly Entry[] }
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'tag' } // a YAML tag, `!!set`, which would make the value something else than it looks
  | { readonly kind: 'strange' }; // a function, a class instance, a symbol: no part of a text

export function openValue(value: unknown): Opened {
  if (Array.isArray(value)) return { kind: 'list', items: value };
  if (typeof value !== 'object' || value === null) return { kind: 'single', value };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return { kind: 'strange' };
  const entries = Object.entries(value).map(([key, source]) => ({ key, keySource: source, source }));
  return { kind: 'group', entries };
}
