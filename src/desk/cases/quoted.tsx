// A line of a case file as it stands there, with the place marked: by a frame and a rule under it, not by colour alone.
import type { QuotedLine } from '../../present/index.ts';
import { useAllWords } from '../room.ts';

export function Quoted({ line: { line, column, quoted, mark, length } }: { readonly line: QuotedLine }) {
  const { problems: words } = useAllWords();
  const end = mark + length;
  return (
    <div class="file-line">
      <p class="file-place">{words.place(line, column)}</p>
      <pre>
        <code>
          {quoted.slice(0, mark)}
          <mark>{length === 0 ? words.lineEnd : quoted.slice(mark, end)}</mark>
          {quoted.slice(end)}
        </code>
      </pre>
    </div>
  );
}
