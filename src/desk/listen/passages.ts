// What can be read aloud of a part of the page: the words that are seen there, block by block, each in its language.
import type { Piece } from './queue.ts';

/** Controls and what is for ears or eyes alone. A word of the glossary is a button, and part of its sentence. */
const unheard =
  'button:not(.term), summary[data-act], input, select, textarea, [aria-hidden="true"], .unseen, .listen, .reading';

/** Of a part that is folded only its summary is seen. */
function isFolded(part: Element): boolean {
  const shut = part.closest('details:not([open])');
  if (shut === null) return false;
  if (part.closest('summary')?.parentElement !== shut) return true;
  return shut.parentElement !== null && isFolded(shut.parentElement);
}

const isHeard = (parent: Element): boolean =>
  parent.closest(unheard) === null && !isFolded(parent) && parent.getClientRects().length > 0;

/** The nearest part that is set as a block: what stands in another is said in another breath. */
function blockOf(parent: Element): Element {
  let block = parent;
  while (block.parentElement !== null && getComputedStyle(block).display === 'inline')
    block = block.parentElement;
  return block;
}

function languageOf(parent: Element, language: string): string {
  const told = parent.closest<HTMLElement>('[lang]');
  return told === null || told === document.documentElement ? language : told.lang;
}

interface Run {
  readonly block: Element;
  readonly language: string;
  readonly nodes: Text[];
}

function runsIn(region: Element, language: string): readonly Run[] {
  const runs: Run[] = [];
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || !isHeard(parent)) continue;
    const [block, tongue] = [blockOf(parent), languageOf(parent, language)];
    const last = runs.at(-1);
    if (last?.block === block && last.language === tongue) last.nodes.push(node);
    else runs.push({ block, language: tongue, nodes: [node] });
  }
  return runs;
}

/** `language`: of what says no other. */
export const piecesIn = (region: Element, language: string): readonly Piece[] =>
  runsIn(region, language).map((run) => ({
    text: run.nodes.map(({ data }) => data).join(''),
    language: run.language,
    nodes: run.nodes,
  }));
