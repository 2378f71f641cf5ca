// The requests of one visit over a line that has only latency: which could first be known when, and so which waited for
// which. A request that is made when another has come, and not before, is one hop further on. Only a page, a style, a
// script or data can lead to a request: what a picture or a sound was followed by did not wait for it.
import type { CDPSession } from 'playwright-core';

export interface Asked {
  readonly path: string;
  readonly start: number; // milliseconds of the day's clock
  readonly end: number; // Infinity for what never came
}

export interface Hop extends Asked {
  readonly depth: number; // the page itself is 1
  readonly after: Hop | null;
}

const LEADS = /(\/|\.css|\.js|\.json)$/;
const SLACK = 1; // milliseconds by which clocks of two processes may differ

/** Each request with its place in the chain. */
export function hopsOf(asked: readonly Asked[]): readonly Hop[] {
  const hops: Hop[] = [];
  for (const one of asked.toSorted((a, b) => a.start - b.start)) {
    const ended = hops.filter(({ path, end }) => LEADS.test(path) && end <= one.start + SLACK);
    const deepest = Math.max(0, ...ended.map(({ depth }) => depth));
    const after = ended.findLast(({ depth }) => depth === deepest) ?? null;
    hops.push({ ...one, depth: deepest + 1, after });
  }
  return hops;
}

export function chainTo(hop: Hop): readonly string[] {
  return [...(hop.after === null ? [] : chainTo(hop.after)), hop.path];
}

interface Known {
  readonly path: string;
  readonly start: number;
  readonly sent: number; // seconds of the browser's own clock
  end: number;
}

/** Notes every request to a site from here on. */
export function heedRequests(devtools: CDPSession): () => readonly Asked[] {
  const known = new Map<string, Known>();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) => {
    if (!request.url.startsWith('http')) return;
    const path = new URL(request.url).pathname;
    known.set(requestId, { path, start: 1000 * wallTime, sent: timestamp, end: Number.POSITIVE_INFINITY });
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp }) => {
    const one = known.get(requestId);
    if (one !== undefined) one.end = one.start + 1000 * (timestamp - one.sent);
  });
  return () => [...known.values()].map(({ path, start, end }) => ({ path, start, end }));
}
