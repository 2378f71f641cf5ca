// Makes a level unchangeable, part by part and without recursion.

export function deepFreeze<T>(root: T): T {
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    waiting.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null));
  }
  return root;
}
