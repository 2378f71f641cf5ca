// What the page does when nobody does anything: frames, uploads to the graphics card and scripts in ten seconds, with the
// courtroom in view and the sound allowed, begun by a real press.
import type { Browser, Page } from 'playwright-core';
import type { Line, Part } from './part.ts';
import { figures } from './statistics.ts';
import { asItIs, practice, type Subject } from './subjects.ts';
import type { Sites } from './times.ts';
import { type Visit, visit } from './visit.ts';

const IDLE = 10_000; // milliseconds
const SETTLING = 8_000; // the courtroom's arrival, and the clips that are fetched after the first press

interface Counts {
  frames: number;
  draws: number;
  uploads: number;
  timers: number;
}

/** Runs in the page before anything of its own. */
function countWork() {
  const counts: Counts = { frames: 0, draws: 0, uploads: 0, timers: 0 };
  Object.assign(window, { benchCounts: counts });
  const tally = (owner: object, name: string, kind: keyof Counts) => {
    const known = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function counted(this: unknown, ...given: unknown[]) {
      counts[kind] += 1;
      return known.apply(this, given);
    });
  };
  tally(window, 'requestAnimationFrame', 'frames');
  for (const kind of ['setTimeout', 'setInterval']) tally(window, kind, 'timers');
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of ['drawElements', 'drawArrays', 'clear']) tally(prototype, name, 'draws');
    for (const name of ['texImage2D', 'texSubImage2D', 'bufferData']) tally(prototype, name, 'uploads');
  }
}

const countsOf = (page: Page): Promise<Counts> =>
  page.evaluate(() => ({ ...(window as unknown as { benchCounts: Counts }).benchCounts }));

interface Idleness extends Counts {
  readonly where: string;
  readonly script: number; // milliseconds
  readonly work: number;
}

const metrics = ['ScriptDuration', 'TaskDuration'] as const;

async function idleAt(seen: Visit, where: string): Promise<Idleness> {
  await seen.page.waitForTimeout(SETTLING);
  const before = await countsOf(seen.page);
  await seen.page.waitForTimeout(500); // what that asking itself set off
  const [script = 0, work = 0] = await Promise.all(metrics.map((name) => seen.metric(name)));
  await seen.page.waitForTimeout(IDLE);
  const [scriptAfter = 0, workAfter = 0] = await Promise.all(metrics.map((name) => seen.metric(name)));
  const after = await countsOf(seen.page);
  return {
    where,
    frames: after.frames - before.frames,
    draws: after.draws - before.draws,
    uploads: after.uploads - before.uploads,
    timers: after.timers - before.timers,
    script: 1000 * (scriptAfter - script),
    work: 1000 * (workAfter - work),
  };
}

const byHand: Subject = {
  name: 'Serious Questions, begun by hand',
  site: practice.site,
  marks: practice.marks,
};

function lineOf({ where, frames, draws, uploads, script }: Idleness): Line {
  return {
    what: `ten idle seconds ${where}`,
    measured: `${frames} frames, ${draws} draws, ${uploads} uploads, ${figures(script)} ms of script`,
    bar: 'none of any',
    met: frames + draws + uploads === 0 && script < 0.5,
  };
}

export async function measureIdle(browser: Browser, sites: Sites): Promise<Part> {
  const seen = await visit(browser, sites.game, byHand, asItIs, {
    prepare: (page) => page.addInitScript(countWork),
  });
  try {
    await seen.page.locator('[data-act="offer"]').click();
    for (const mark of byHand.marks) await seen.marked(mark);
    const chambers = await idleAt(seen, 'in chambers');
    for (const act of ['brief.read', 'record.read']) await seen.page.locator(`[data-act="${act}"]`).click();
    const found = [chambers, await idleAt(seen, 'at the lectern')];
    const rows = found.map(({ where, timers, script, work, ...counts }) => [
      where,
      ...[counts.frames, counts.draws, counts.uploads, timers].map(String),
      `${figures(script)} ms`,
      `${figures(work)} ms`,
    ]);
    const head = ['Where', 'Frames asked for', 'Draws', 'Uploads', 'Timers set', 'Script', 'Main thread'];
    return {
      lines: found.map(lineOf),
      tables: [{ title: 'Ten idle seconds, with the courtroom in view', head, rows }],
    };
  } finally {
    await seen.close();
  }
}
