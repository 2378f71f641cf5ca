// What of a page is hard to reach: targets that are too small for a finger, and names that a voice would not find.
import type { Page } from 'playwright-core';

/** Targets smaller than this either way, in CSS pixels. What stands in a line of text is as high as the line, no less. */
export const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const CONTROLS = 'button, input, select, textarea, summary, a[href]';
    const boxOf = (one: Element) => (one.closest('label') ?? one).getBoundingClientRect();
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    return [...document.querySelectorAll(CONTROLS)].filter(isSeen).flatMap((one) => {
      const { width, height } = boxOf(one);
      const inText = one.classList.contains('term');
      const line = Number.parseFloat(getComputedStyle(one).lineHeight);
      const tooSmall = inText ? height < line - 0.5 : Math.min(width, height) < wanted - 0.5;
      const name = (one.textContent || one.getAttribute('data-id') || one.className).trim().slice(0, 40);
      return tooSmall ? [`${one.className} “${name}”: ${Math.round(width)} x ${Math.round(height)}`] : [];
    });
  }, least);

/** Controls whose name leaves out the words that are seen on them: whoever says those words does not get them. */
export const misnamed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const plainly = (text: string | null) =>
      (text ?? '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
    return [...document.querySelectorAll('button[aria-label], a[aria-label], input[aria-label]')].flatMap(
      (one) => {
        const [name, seen] = [plainly(one.getAttribute('aria-label')), plainly(one.textContent)];
        return name.includes(seen) ? [] : [`“${seen}” is named “${name}”`];
      },
    );
  });

interface Told {
  readonly role: string;
  readonly name: string;
}

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** The browser's own tree, as a reader gets it: each thing after what holds it, with the names of the regions it is in. */
export async function accessibleTree(page: Page): Promise<readonly (Told & { readonly within: string })[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: (Told & { within: string })[] = [];
  const visit = (node: Node | undefined, within: string) => {
    if (node === undefined) return;
    const [role, name] = [node.role?.value ?? '', node.name?.value ?? ''];
    if (!node.ignored) told.push({ role, name, within });
    const inside = role === 'region' && !node.ignored ? `${within}/${name}` : within;
    for (const id of node.childIds ?? []) visit(byId.get(id), inside);
  };
  visit(nodes[0], '');
  return told;
}
