// Finds in a script's syntax tree every place where a string could become markup, code or an address that is gone to.
// Says what and where; whether it may be there is for a list with reasons to say.
import { isNode, nameOf, type SourceFile, type SourceNode, visitSource } from './source-text.ts';

export interface FoundSink {
  readonly file: string;
  readonly sink: string;
  readonly line: number;
}

/** Names that make markup or code of a string, however they are reached. */
const names: ReadonlySet<string> = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
  'createContextualFragment',
  'setHTMLUnsafe',
  'setHTML',
  'parseHTMLUnsafe',
  'parseFromString',
  'DOMParser',
  'XSLTProcessor',
  'execCommand',
  'execScript',
  'importScripts',
  'createPolicy',
  'addModule',
  'eval',
]);

const starters: ReadonlySet<string> = new Set(['Worker', 'SharedWorker', 'Function', 'AsyncFunction']);
const timers: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate']);
const elements: ReadonlySet<string> = new Set([
  'script',
  'iframe',
  'frame',
  'object',
  'embed',
  'base',
  'meta',
  'link',
  'portal',
  'foreignObject',
]);
const addresses: ReadonlySet<string> = new Set([
  'href',
  'src',
  'xlink:href',
  'xlinkHref',
  'action',
  'formAction',
  'formaction',
  'style',
  'srcset',
]);
const leavings: ReadonlySet<string> = new Set(['assign', 'replace', 'open']);

const argumentsOf = (node: SourceNode) => (node.arguments ?? []) as readonly unknown[];
const isConstant = (node: unknown): boolean =>
  isNode(node) &&
  (node.type === 'Literal' ||
    (node.type === 'TemplateLiteral' && (node.expressions as readonly unknown[]).length === 0));
const textIn = (node: unknown) => (isNode(node) && typeof node.value === 'string' ? node.value : null);

/** A timer may be given what is surely a function; a string given to it is code. */
const mayBeCode = (node: unknown) =>
  isNode(node) && ['Literal', 'TemplateLiteral', 'BinaryExpression'].includes(node.type);

function inCall(node: SourceNode): string | null {
  const callee = nameOf(node.callee);
  const [first] = argumentsOf(node);
  const isMember = isNode(node.callee) && node.callee.type === 'MemberExpression';
  const object = isMember ? nameOf((node.callee as SourceNode).object) : '';
  if (starters.has(callee) && !isMember) return callee;
  if (timers.has(callee) && mayBeCode(first)) return `${callee} of a string`;
  if (callee === 'constructor' && isMember) return 'constructor()';
  if (object === 'document' && /^write(ln)?$/.test(callee)) return 'document.write';
  if (callee === 'register' && isMember) return 'register';
  if (/^createElement(NS)?$/.test(callee))
    return inCreate(argumentsOf(node).at(callee === 'createElement' ? 0 : 1));
  if (object === 'location' && leavings.has(callee)) return `location.${callee}`;
  return object === 'window' && callee === 'open' ? 'window.open' : null;
}

function inCreate(element: unknown): string | null {
  if (!isConstant(element)) return 'createElement of a variable';
  const name = textIn(element) ?? '';
  return elements.has(name) ? `createElement ${name}` : null;
}

/** An attribute in the page whose value is worked out, where that value is an address or an order to run something. */
function inAttribute(node: SourceNode): string | null {
  const name = nameOf(node.name);
  const value = isNode(node.value) && node.value.type === 'JSXExpressionContainer';
  if (names.has(name)) return name;
  return addresses.has(name) && value ? `${name}={}` : null;
}

function inAssignment(node: SourceNode): string | null {
  const { left } = node;
  if (!isNode(left)) return null;
  const name = nameOf(left);
  if (left.type === 'MemberExpression' && /^on[a-z]+$/.test(name) && mayBeCode(node.right))
    return `${name} =`;
  if (left.type === 'MemberExpression' && (addresses.has(name) || name === 'location')) return `${name} =`;
  return null;
}

function inText(text: string): string | null {
  if (names.has(text)) return text;
  return /^\s*(javascript|vbscript|livescript):|^\s*data:text\/html/i.test(text)
    ? 'an address that runs'
    : null;
}

function inName(node: SourceNode, around: SourceNode | undefined): string | null {
  const name = nameOf(node);
  if (!names.has(name) || around?.type === 'UnaryExpression') return null; // `typeof importScripts` only asks
  const isKey = around?.type === 'Property' || around?.type === 'MemberExpression';
  return isKey || /^(eval|DOMParser|XSLTProcessor|importScripts)$/.test(name) ? name : null;
}

const inElement = (node: SourceNode): string | null =>
  elements.has(nameOf(node.name)) ? `<${nameOf(node.name)}>` : null;

function sinkAt(node: SourceNode, around: SourceNode | undefined): string | null {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return inCall(node);
    case 'ImportExpression':
      return isConstant(node.source) ? null : 'import() of a variable';
    case 'JSXAttribute':
      return inAttribute(node);
    case 'JSXOpeningElement':
      return inElement(node);
    case 'AssignmentExpression':
      return inAssignment(node);
    case 'Identifier':
      return inName(node, around);
    default:
      return inLiteral(node);
  }
}

function inLiteral(node: SourceNode): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return inText(node.value);
  if (node.type !== 'TemplateElement') return null;
  return inText((node.value as { cooked: string | null }).cooked ?? '');
}

export function sinksIn(source: SourceFile): readonly FoundSink[] {
  const found: FoundSink[] = [];
  visitSource(source, (node, [around]) => {
    const sink = sinkAt(node, around);
    const line = sink === null ? 0 : source.text.slice(0, node.start).split('\n').length;
    if (sink !== null) found.push({ file: source.file, sink, line });
  });
  return found;
}

/** How often each stands in each file: `src/app/files.ts: href = (1)`. */
export function counted(found: readonly FoundSink[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { file, sink } of found)
    counts.set(`${file}: ${sink}`, (counts.get(`${file}: ${sink}`) ?? 0) + 1);
  return [...counts].map(([place, count]) => `${place} (${count})`).toSorted();
}
