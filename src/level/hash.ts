// Tells whether two contents are the same. An identity, not a security seal: anyone can make a collision on purpose.

/** JSON with its keys in order, so that equal contents give equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Two 32-bit lanes over the text (the cyrb53 construction), as sixteen hexadecimal digits. */
function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The same for equal contents, whatever the order of their keys. */
export const contentHash = (value: unknown): string => hashText(canonical(value));

const remembered = new WeakMap<object, string>();

/**
 * The level's identity by content: changes when anything in the case does but its translations, so that a hearing goes
 * on in another language. Worked out once for each level object.
 */
export function levelHash(level: object): string {
  const known = remembered.get(level);
  if (known !== undefined) return known;
  const hash = contentHash({ ...level, translations: undefined });
  remembered.set(level, hash);
  return hash;
}

/** Gives a level the identity that was worked out for it before. */
export function knownAs<T extends object>(level: T, hash: string): T {
  remembered.set(level, hash);
  return level;
}

/** Gives a translated level the identity of the one it was made from. */
export function hashedAs<T extends object>(translated: T, from: object): T {
  return knownAs(translated, levelHash(from));
}
