// Looks one level into a node of YAML, as opened.ts does into a parsed value.
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Entry, Opened } from './opened.ts';

export function openNode(node: unknown): Opened {
  if (isAlias(node)) return { kind: 'alias', name: node.source };
  if (isNode(node) && node.tag !== undefined) return { kind: 'tag' };
  if (isSeq(node)) return { kind: 'list', items: node.items };
  if (isMap(node)) return { kind: 'group', entries: node.items.map(entryOf) };
  if (isScalar(node)) return { kind: 'single', value: node.value };
  return node === null || node === undefined ? { kind: 'single', value: null } : { kind: 'strange' };
}

function entryOf(pair: { key: unknown; value: unknown }): Entry {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  return { key, keySource: pair.key, source: pair.value };
}

/** Where the node begins in the text. */
export function offsetOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}
