// Makes a level unchangeable, part by part and without recursion.

export function deepFreeze<T>(root: T): T {
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (!isPart(value) || Object.isFrozen(value)) continue;
    Object.freeze(value);
    for (const inner of Array.isArray(value) ? value : Object.values(value))
      if (isPart(inner)) waiting.push(inner);
  }
  return root;
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;
