// Lets one script's address through the page's Trusted Types policy. Each address has a policy of its own name, listed
// in vite.config.ts; no other string can become a script.

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

const remembered = new Map<string, unknown>(); // a policy of one name can be made only once

function trusted(policy: string, address: string): unknown {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (types === undefined) return address;
  const rules = {
    createScriptURL: (url: string) => {
      if (url !== address) throw new TypeError(`The policy ${policy} lets one address through.`);
      return url;
    },
  };
  return types.createPolicy(policy, rules).createScriptURL(address);
}

/** A string to the compiler, and a trusted address to the browser. */
export function scriptAddress(policy: 'report-worker' | 'offline-worker', address: string): string {
  if (!remembered.has(policy)) remembered.set(policy, trusted(policy, address));
  return remembered.get(policy) as string;
}
