// Reads the game's own source: the strings in it that look like words for people, and the names it asks objects for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export type SourceNode = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly start: number;
};
type Node = SourceNode;

/** The files of TypeScript beneath a folder. */
export const sourcesIn = (folder: string): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

type Visit = (node: Node, around: readonly Node[]) => void;

function walk(value: unknown, visit: Visit, around: readonly Node[] = []): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit, around);
  if (!isNode(value)) return;
  visit(value, around);
  for (const [key, inner] of Object.entries(value))
    if (key !== 'type') walk(inner, visit, [value, ...around]);
}

/** Every node of a file's syntax tree, each with those around it, the nearest first. */
export function visitSource({ file, text }: SourceFile, visit: Visit): void {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  walk(program.body, visit);
}

/** The name that a node goes by: of `words`, `spoken().words` and `wordsFor(level)` the last. */
export const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  return String(node.name ?? node.value ?? '') || nameOf(node.property) || nameOf(node.callee);
};

/** What stands by another name in the file: `{ title: words }`, or `words = useWords().title`. */
function aliasesOf(node: Node): readonly (readonly [string, string])[] {
  if (node.type === 'Property') return [[nameOf(node.value), nameOf(node.key)]];
  if (node.type === 'VariableDeclarator') return [[nameOf(node.id), nameOf(node.init)]];
  return [];
}

/**
 * All that is asked for by name, as `bar.menu`; what is taken out by its name alone as `*.menu`; what is named in a string
 * as `'menu'`.
 */
export function namesAsked(sources: readonly SourceFile[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const source of sources) for (const name of namesAskedIn(source)) asked.add(name);
  return asked;
}

function namesAskedIn(source: SourceFile): readonly string[] {
  const asked: string[] = [];
  const aliases: (readonly [string, string])[] = [];
  visitSource(source, (node, [around]) => {
    aliases.push(...aliasesOf(node));
    if (node.type === 'MemberExpression' && node.computed !== true)
      asked.push(`${nameOf(node.object)}.${nameOf(node.property)}`);
    if (node.type === 'Property' && around?.type === 'ObjectPattern') asked.push(`*.${nameOf(node.key)}`);
    const text = textOf(node);
    if (text !== null) asked.push(`'${text.replace(/:$/, '')}'`);
  });
  const others = asked.flatMap((name) => {
    const [object = '', property = ''] = name.split('.');
    return aliases.filter(([alias]) => alias === object).map(([, real]) => `${real}.${property}`);
  });
  return [...asked, ...others];
}

const spokenAttributes: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);

/** Where a string is a type, or the place of a module. */
const unread: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSLiteralType',
]);

function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return (node.value as { cooked: string }).cooked;
  return null;
}

/** What is thrown at whoever writes the code, `new RangeError(...)` or `super(...)` in a class of error. */
const isError = ({ type, callee }: Node) =>
  (type === 'NewExpression' && /Error$/.test(nameOf(callee))) ||
  (type === 'CallExpression' && isNode(callee) && callee.type === 'Super');

const attributeAround = (around: readonly Node[]) => {
  const attribute = around.find(({ type }) => type === 'JSXAttribute');
  return attribute === undefined ? null : nameOf(attribute.name);
};

/** Letters in the page's text or a spoken attribute are words at once; elsewhere two words, or one that begins or ends a sentence. */
function looksSpoken(node: Node, text: string, attribute: string | null): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (node.type === 'JSXText') return true;
  if (attribute !== null && spokenAttributes.has(attribute)) return true;
  if (attribute !== null) return false;
  return (
    /\p{L}[^\s]*\s+[^\s]*\p{L}/u.test(text) ||
    /^\p{Lu}\p{Ll}+\P{L}*$/u.test(text) ||
    /\p{L}[.!?…]$/u.test(text)
  );
}

export interface FoundWords {
  readonly at: string;
  readonly text: string;
}

/** Each string in the source that a person could be shown, and where it stands. */
export function wordsInCode(source: SourceFile): readonly FoundWords[] {
  const found: FoundWords[] = [];
  visitSource(source, (node, around) => {
    const text = textOf(node);
    if (text === null || around.some((one) => unread.has(one.type) || isError(one))) return;
    if (!looksSpoken(node, text, attributeAround(around))) return;
    const line = source.text.slice(0, node.start).split('\n').length;
    found.push({ at: `${source.file}:${line}`, text: text.trim() });
  });
  return found;
}
