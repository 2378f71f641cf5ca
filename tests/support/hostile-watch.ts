// Watches a page for words that became more than words: code that ran, an element or attribute of no component of ours, an
// address that leads elsewhere. And gathers all that was shown, to tell which words were shown at all.
import type { Page } from 'playwright-core';

export interface Seen {
  readonly ran: number; // how often a payload ran
  readonly elements: readonly string[]; // `a[data-act,href]`: every element there was, with its attributes
  readonly addresses: readonly string[]; // attributes that lead elsewhere or run something
  readonly shown: string; // all texts and spoken attributes
}

interface Watching {
  ran: number;
  readonly elements: Set<string>;
  readonly addresses: Set<string>;
  readonly shown: Set<string>;
}

/** Runs in the page before anything else of it. */
function install() {
  const seen: Watching = { ran: 0, elements: new Set(), addresses: new Set(), shown: new Set() };
  Object.assign(window, { hostileSeen: seen });
  const ran = () => {
    seen.ran += 1;
  };
  Object.defineProperty(window, 'hit', {
    get() {
      ran();
      return ran;
    },
    set: ran,
  });
  const spoken = ['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'value', 'label', 'lang'];
  const leading = [
    'href',
    'src',
    'srcset',
    'action',
    'formaction',
    'data',
    'xlink:href',
    'style',
    'srcdoc',
    'poster',
  ];
  const harmless = /^(#|\.\/|blob:|data:image\/(png|svg\+xml|webp)|\/assets\/)/;

  /** Set by the desk, so that what has the focus is never under a bar. */
  const ownStyle = /^(scroll-padding-(top|bottom): [\d.]+px; ?)+$/;

  function heedAttribute(one: Element, name: string) {
    const value = one.getAttribute(name) ?? '';
    if (one === document.documentElement && name === 'style' && ownStyle.test(value.trim())) return;
    if (name.startsWith('on')) seen.addresses.add(`${one.localName} ${name}=${value}`);
    const isOurs = harmless.test(value) || value.startsWith(location.origin);
    if (leading.includes(name) && !isOurs) seen.addresses.add(`${one.localName} ${name}=${value}`);
    if (spoken.includes(name)) seen.shown.add(value);
  }

  function heedElement(one: Element) {
    const names = one.getAttributeNames().toSorted();
    seen.elements.add(`${one.localName}[${names.join()}]`);
    for (const name of names) heedAttribute(one, name);
  }

  function heed(node: Node) {
    if (node instanceof Element) {
      heedElement(node);
      for (const inner of node.querySelectorAll('*')) heedElement(inner);
    }
    seen.shown.add(node.textContent ?? '');
  }

  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      for (const node of addedNodes) heed(node);
      if (type === 'characterData') seen.shown.add(target.textContent ?? '');
      if (attributeName !== null && target instanceof Element) heedElement(target);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

export const watchForHarm = (page: Page): Promise<unknown> => page.addInitScript(install);

export const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { ran, elements, addresses, shown } = (window as unknown as { hostileSeen: Watching }).hostileSeen;
    return {
      ran,
      elements: [...elements].toSorted(),
      addresses: [...addresses],
      shown: [...shown, document.title].join('\n'),
    };
  });
