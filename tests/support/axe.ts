// axe, as it is brought into a page and asked.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, A and AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Into every page of a context, which must be made with `bypassCSP`. */
export const withAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript(source);

/** Into a page that stands, whatever its policy. */
export const layAxe = (page: Page): Promise<unknown> => page.evaluate(source);

/** What stands still over a narrow page, the rest scrolling under it, makes no target smaller: it is laid in its own place.
    That nothing stays hidden under it is for `hiddenFocuses` to find. */
const LAID = '.bar, .news, .following, .acts { position: static !important }';

/** What breaks the standard, or one rule alone: another paper can change nothing but `color-contrast`. */
export async function axeFaults(page: Page, rule?: string): Promise<readonly string[]> {
  const violations = await page.evaluate(
    async ({ runOnly, laid }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(laid);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: Violation[] }> };
      };
      const { violations: found } = await axe.run({ runOnly, resultTypes: ['violations'], preload: false });
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      return found;
    },
    { runOnly: rule === undefined ? STANDARD : [rule], laid: LAID },
  );
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
}
