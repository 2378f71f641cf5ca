// Reads one line of the guide: plain text, `code`, **strong**, *emphasis* and [links](#there). Whatever else would be
// markup stops the build, so that no sign of it ever shows on screen.
import type { Line, LinkTarget, Span } from '../../desk/guide/blocks.ts';

interface Kind {
  readonly pattern: RegExp; // sticky: tried at one place
  make(found: RegExpExecArray): Span;
}

const kinds: readonly Kind[] = [
  { pattern: /`([^`]+)`/y, make: ([, text = '']) => ({ kind: 'code', text }) },
  {
    pattern: /\*\*((?:`[^`]+`|[^*`])+)\*\*/y,
    make: ([, inner = '']) => ({ kind: 'strong', spans: readSpans(inner) }),
  },
  {
    pattern: /\*((?:`[^`]+`|[^*`])+)\*/y,
    make: ([, inner = '']) => ({ kind: 'emphasis', spans: readSpans(inner) }),
  },
  {
    pattern: /\[((?:`[^`]+`|[^[\]`])+)\]\(([^()\s]+)\)/y,
    make: ([, inner = '', to = '']) => ({ kind: 'link', to: targetOf(to), spans: readSpans(inner) }),
  },
  { pattern: /[^`*[\]<>\\_!&]+|[!&](?![[\w#])/y, make: ([text]) => text },
];

function targetOf(to: string): LinkTarget {
  if (/^#[\w-]+$/.test(to)) return { kind: 'heading', id: to.slice(1) };
  if (/^https:\/\//.test(to)) return { kind: 'outside', address: to };
  if (/^[\w-]+\.yaml$/.test(to)) return { kind: 'file', name: to };
  throw new Error(
    `A link of the guide leads to '${to}'. It may lead to #a-heading, https:// or a .yaml file.`,
  );
}

function spanAt(text: string, at: number): readonly [Span, number] {
  for (const { pattern, make } of kinds) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return [make(found), at + found[0].length];
  }
  throw new Error(`The guide has markup that its reader does not know: '${text.slice(at, at + 40)}'.`);
}

export function readSpans(text: string): Line {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const [span, next] = spanAt(text, at);
    const last = spans.at(-1);
    if (typeof span === 'string' && typeof last === 'string') spans[spans.length - 1] = last + span;
    else spans.push(span);
    at = next;
  }
  return spans;
}
