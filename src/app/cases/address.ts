// Fetches a case from an address that a teacher gave. Sends no credentials and no word of where the page is; takes no
// more than a case may weigh, and does not wait for ever.
import { MOST_BYTES } from '../../level/limits.ts';
import { readText } from './packing.ts';

const LONGEST_WAIT = 20_000; // milliseconds

export type AddressProblem =
  | 'address/not-allowed'
  | 'address/unreachable'
  | 'address/refused'
  | 'address/web-page'
  | 'address/too-large'
  | 'address/too-slow'
  | 'address/not-text';

export type AddressReading =
  | { readonly ok: true; readonly text: string; readonly from: string } // where it came from in the end
  | { readonly ok: false; readonly problem: AddressProblem };

const refused = (problem: AddressProblem): AddressReading => ({ ok: false, problem });

/** An address over https, or one on the page's own site; null for any other. */
export function allowedAddress(given: string, page: string): URL | null {
  try {
    const [address, own] = [new URL(given.trim(), page), new URL(page)];
    const allowed = address.protocol === 'https:' || address.origin === own.origin;
    return allowed && /^https?:$/.test(address.protocol) && address.username === '' ? address : null;
  } catch {
    return null;
  }
}

/** `page` is the page's own address. Never throws. */
export async function fetchCase(
  given: string,
  page: string,
  longestWait = LONGEST_WAIT,
): Promise<AddressReading> {
  const address = allowedAddress(given, page);
  if (address === null) return refused('address/not-allowed');
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), longestWait);
  try {
    const response = await fetch(address, {
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
    return await readAnswer(response, page);
  } catch {
    return refused(stop.signal.aborted ? 'address/too-slow' : 'address/unreachable');
  } finally {
    clearTimeout(timer);
    stop.abort(); // what was not read of the answer is not wanted any more
  }
}

async function readAnswer(response: Response, page: string): Promise<AddressReading> {
  if (!response.ok || response.body === null) return refused('address/refused');
  const from = response.url === '' ? null : allowedAddress(response.url, page);
  if (from === null) return refused('address/not-allowed'); // it was led somewhere else
  if (/^\s*text\/html/i.test(response.headers.get('content-type') ?? '')) return refused('address/web-page');
  const read = await readText(response.body.getReader(), MOST_BYTES);
  if ('fault' in read) return refused(`address/${read.fault}`);
  return /^\s*<(!doctype|html)/i.test(read.text)
    ? refused('address/web-page')
    : { ok: true, text: read.text, from: from.href };
}
