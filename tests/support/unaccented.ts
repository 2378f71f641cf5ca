// What a page in the accented language (src/app/languages/pseudo.ts) still says in plain English.
import type { Page } from 'playwright-core';
import { type Level, namesOf } from '../../src/level/index.ts';

/** Every string called `cite` in the level: citations stay as they are. */
function citations(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    key === 'cite' && typeof inner === 'string' ? [inner] : citations(inner),
  );
}

/** Names and citations of the level, the longest first: what the page may say as it was written. */
export const keptWords = (level: Level): readonly string[] =>
  [...new Set([...namesOf(level).map(({ text }) => text), ...citations(level)])].toSorted(
    (a, b) => b.length - a.length,
  );

/** Texts and spoken attributes that are seen on the page and were not made by the accented language. */
export const unaccented = (page: Page, kept: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((kept) => {
    const spoken = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    // Quoted words, and the names of languages, say which language they are in.
    const isForeign = (one: Element) => one.closest('[lang]') !== document.documentElement;
    const isPlain = (text: string) => {
      const rest = kept.reduce((left, name) => left.replaceAll(name, ''), text);
      return /\p{L}{2}/u.test(rest) && !/[[\]áëïöüýçñšÅÉÎØÛÇÑŠ]/.test(rest);
    };
    const texts = [...document.querySelectorAll('body *')]
      .filter((one) => isSeen(one) && !isForeign(one))
      .flatMap((one) => [
        ...[...one.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent ?? ''),
        ...spoken.map((name) => one.getAttribute(name) ?? ''),
      ]);
    return [...new Set([document.title, ...texts].filter(isPlain))];
  }, kept);

/** With a case that the accented language has no texts of: what is plain and not marked as being in the case's own
    language, and what is accented and marked as such. A reader's voice would say either in the wrong language. */
export const unmarked = (page: Page, language: string): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const tongueOf = (one: Element) => one.closest('[lang]')?.getAttribute('lang');
    const isAccented = (text: string) => /[áëïöüýçñšÅÉÎØÛÇÑŠ]/.test(text);
    const isPlain = (text: string) => /\p{L}{2}/u.test(text) && !/[[\]]/.test(text) && !isAccented(text);
    const wrong: Readonly<Record<string, (text: string) => boolean>> = {
      [document.documentElement.lang]: isPlain,
      [wanted]: isAccented,
    };
    return [...document.querySelectorAll('body *')].filter(isSeen).flatMap((one) => {
      const tongue = tongueOf(one) ?? '';
      const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const texts = [
        ...own.map(({ textContent }) => textContent ?? ''),
        one.getAttribute('aria-label') ?? '',
      ];
      return texts
        .filter((text) => wrong[tongue]?.(text))
        .map((text) => `${tongue}: ${one.localName}.${one.className} “${text.slice(0, 60)}”`);
    });
  }, language);
