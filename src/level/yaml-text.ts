// Parses a stranger's YAML without letting it nest deep enough to bring the process down.
// The yaml package's composer recurses and can abort Node, so its own flat parser is driven here step by step and
// stopped as soon as too many parts are open: exact, where a scan of the text could be led astray by quotes.
import { Composer, type CST, type Document, type ErrorCode, Lexer, LineCounter, Parser } from 'yaml';
import { MOST_DEPTH, MOST_PARTS } from './limits.ts';
import { makeProblem, type Place, type Problem } from './problems.ts';
import { reasonFor } from './yaml-reasons.ts';

const MOST_TOKENS = MOST_PARTS * 8; // a part takes an indent, a key, a colon, a space, its text and a line end, and some room
const MOST_SYNTAX_PROBLEMS = 10; // one slip of syntax makes the rest look wrong too
const BESIDE_THE_PARTS = 2; // the parser also keeps the document and the words being read on its stack

export interface ParsedText {
  readonly document: Document.Parsed | undefined; // none when there are problems
  readonly problems: readonly Problem[];
  placeOf(offset: number): Place;
}

type PlaceOf = ParsedText['placeOf'];

export function parseYaml(text: string): ParsedText {
  const lines = new LineCounter();
  const placeOf: PlaceOf = (offset) => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens: CST.Token[] = [];
  const stopped = readTokens(text, lines, tokens);
  if (stopped) return { document: undefined, problems: whyStopped(stopped, text, placeOf), placeOf };
  const [document, second] = compose(tokens, text.length);
  const problems = syntaxProblems(complaints(document, second), placeOf);
  return { document: problems.length > 0 ? undefined : document, problems, placeOf };
}

interface Stopped {
  readonly code: 'level/too-deep' | 'level/too-many-parts';
  readonly offset: number;
}

/** Fills `tokens`, or says where it had to stop. Nothing here recurses with the text's depth. */
function readTokens(text: string, lines: LineCounter, tokens: CST.Token[]): Stopped | undefined {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    if (parser.stack.length > MOST_DEPTH + BESIDE_THE_PARTS)
      return { code: 'level/too-deep', offset: parser.offset - lexeme.length };
    if (count > MOST_TOKENS) return { code: 'level/too-many-parts', offset: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return undefined;
}

/** A second colon on a line opens a part that the parser never closes: many such slips, and all seems too deep. */
function whyStopped({ code, offset }: Stopped, text: string, placeOf: PlaceOf): readonly Problem[] {
  const before = text.slice(0, offset);
  const tokens: CST.Token[] = [];
  if (code === 'level/too-deep' && !readTokens(before, new LineCounter(), tokens)) {
    const [document] = compose(tokens, before.length);
    const slips = complaints(document).filter((complaint) => complaint.code === 'BLOCK_AS_IMPLICIT_KEY');
    if (slips.length > 0) return syntaxProblems(slips, placeOf);
  }
  const most = code === 'level/too-deep' ? MOST_DEPTH : MOST_PARTS;
  return [makeProblem(code, 'The file', [], placeOf(offset), { most })];
}

/** The document, and a second one where the text has more. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    schema: 'core',
    strict: true,
    stringKeys: true,
    uniqueKeys: false, // our own walk sees to it: the package compares every key of a group with every other
    resolveKnownTags: false,
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, length)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  return documents;
}

interface Complaint {
  readonly code: ErrorCode;
  readonly message: string;
  readonly offset: number;
}

function syntaxProblems(found: readonly Complaint[], placeOf: PlaceOf): readonly Problem[] {
  const problems = new Map<number, Problem>(); // by line: what follows on the same line is its echo
  for (const complaint of found.toSorted((a, b) => a.offset - b.offset)) {
    const place = placeOf(complaint.offset);
    if (problems.has(place.line)) continue;
    const reason = reasonFor(complaint.code, complaint.message);
    problems.set(place.line, makeProblem('level/unreadable', 'The file', [], place, { reason }));
    if (problems.size >= MOST_SYNTAX_PROBLEMS) break;
  }
  return [...problems.values()];
}

/** The package only warns of these and reads on; a level must not have them. */
const refusedWarnings: readonly ErrorCode[] = ['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE', 'BAD_DIRECTIVE'];

function complaints(first: Document.Parsed | undefined, second?: Document.Parsed): readonly Complaint[] {
  const warnings = first?.warnings.filter(({ code }) => refusedWarnings.includes(code)) ?? [];
  const found = [...(first?.errors ?? []), ...warnings];
  const list = found.map(({ code, message, pos }) => ({ code, message, offset: pos[0] }));
  if (second) list.push({ code: 'MULTIPLE_DOCS', message: '', offset: second.range[0] });
  return list;
}
