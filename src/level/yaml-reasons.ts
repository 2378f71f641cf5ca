// Says in plain words what the YAML reader stumbled on. Its own messages speak of tokens and scalars.
import type { ErrorCode } from 'yaml';

const quoteIt = 'If it belongs to a sentence, put the whole sentence in "double quotes".';

export const tagReason = `The sign ! starts a tag, and levels do not use tags. Remove it. ${quoteIt}`;

const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: `The sign & or * has a meaning of its own at the start of a value. ${quoteIt}`,
  BAD_COLLECTION_TYPE: tagReason,
  BAD_DIRECTIVE:
    'A line that starts with % gives orders to the reader, and levels have none. Remove the line.',
  BAD_DQ_ESCAPE:
    'A backslash inside double quotes must begin a known code. Write two backslashes for one, or use single quotes.',
  BAD_INDENT:
    'This line is not indented like its neighbours. Line up the entries of a list or group with spaces.',
  BAD_SCALAR_START: 'Words without quotes cannot begin with @, % or `. Put them in "double quotes".',
  BLOCK_AS_IMPLICIT_KEY: `A second colon on one line cannot be read. ${quoteIt}`,
  BLOCK_IN_FLOW:
    'Between brackets, entries are divided by commas, not by lines and hyphens. Use one way or the other.',
  KEY_OVER_1024_CHARS: `A key is far too long here. ${quoteIt}`,
  MULTILINE_IMPLICIT_KEY: `This line does not fit the lines after it. Check its colon and the indentation. ${quoteIt}`,
  MULTIPLE_DOCS: "A line '---' starts a second file here. Keep one level in one file: remove what follows.",
  NON_STRING_KEY: 'A key must be a plain word, such as say or minutes. Rewrite this one.',
  TAB_AS_INDENT: 'This line is indented with a tab. Use spaces.',
  TAG_RESOLVE_FAILED: tagReason,
  UNEXPECTED_TOKEN: `Something here does not belong: a stray bracket, comma, quotation mark or word. ${quoteIt}`,
};

const unclosedQuote =
  'A quotation mark is opened and never closed. Close it; inside double quotes, write \\" for one.';
const noColon = `This line has no colon after its key. Write 'key: value'. If it goes on with the sentence above, indent it further.`;
const noBracket =
  'A bracket or a comma is missing here. Check that every [ and { is closed and that commas divide the entries.';
const strayHyphen = 'The hyphens of one list must stand one below the other. Line them up with spaces.';
const noSpace = 'A space is missing here. Put one before # in a comment, and one after the sign before it.';
const unknown =
  'The text cannot be read as YAML from here on. Compare the lines around it with a level that works.';

/** The reader's complaint in our words. Its message only tells apart the several things that can be missing. */
export function reasonFor(code: ErrorCode, message: string): string {
  if (message.includes('block sequence') || message.includes('Sequence item')) return strayHyphen;
  if (message.includes('end with a')) return noBracket;
  if (code !== 'MISSING_CHAR') return reasons[code] ?? unknown;
  if (message.includes('quote')) return unclosedQuote;
  if (message.includes('Implicit map keys')) return noColon;
  if (message.includes('separated')) return noSpace;
  return noBracket;
}
