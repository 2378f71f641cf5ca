// What the built page brings along in itself: its first script and style.
import { createHash } from 'node:crypto';

const SCRIPT = /<script type="module"[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

const texts = (html: string, element: RegExp) => [...html.matchAll(element)].map(([, text = '']) => text);

export const scriptsIn = (html: string): readonly string[] => texts(html, SCRIPT);
export const stylesIn = (html: string): readonly string[] => texts(html, STYLE);

/** As the page's policy names it. */
export const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page's policy allows of a kind: `script-src`. */
export function allowedBy(html: string, kind: string): string {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const rules = policy.replaceAll('&#39;', "'").split('; ');
  return rules.find((rule) => rule.startsWith(`${kind} `)) ?? '';
}

/** The page with other words in its first script, allowed as the script was. */
export function withScript(html: string, change: (script: string) => string): string {
  const [script = ''] = scriptsIn(html);
  const escaped = (text: string) => hashOf(text).replaceAll("'", '&#39;');
  const changed = change(script);
  return html.split(script).join(changed).split(escaped(script)).join(escaped(changed));
}
