// The address of the report's worker, in the form in which the browser lets the page start one: the page's policy lets
// only this address through, by a Trusted Types policy of its own name (see vite.config.ts).
import address from './worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

const POLICY = 'report-worker';

function trusted(): unknown {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (types === undefined) return address;
  const policy = types.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('Only the report worker may be started.');
      return url;
    },
  });
  return policy.createScriptURL(address);
}

let remembered: unknown; // a policy of one name can be made only once

/** A string to the compiler, and a trusted address to the browser. */
export function workerUrl(): string {
  remembered ??= trusted();
  return remembered as string;
}
