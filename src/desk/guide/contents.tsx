// The guide's contents: its chapters, and under each, folded, what it holds.
import { useAllWords } from '../room.ts';
import { type Heading, plainText } from './blocks.ts';
import { type GuideActs, HeadingLink } from './blocks-shown.tsx';

interface Chapter {
  readonly heading: Heading;
  readonly inner: Heading[];
}

function chaptersOf(headings: readonly Heading[]): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const heading of headings)
    if (heading.depth <= 1) chapters.push({ heading, inner: [] });
    else chapters.at(-1)?.inner.push(heading);
  return chapters;
}

interface ContentsProps {
  readonly headings: readonly Heading[];
  readonly acts: GuideActs;
}

export function Contents({ headings, acts }: ContentsProps) {
  const { guide: words } = useAllWords();
  return (
    <nav class="guide-contents" aria-label={words.contents}>
      <p class="over">{words.contents}</p>
      <ol lang="en">
        {chaptersOf(headings).map(({ heading, inner }) => (
          <li key={heading.id}>
            <HeadingLink id={heading.id} acts={acts}>
              {plainText(heading.line)}
            </HeadingLink>
            {inner.length === 0 ? null : (
              <details>
                <summary>
                  {words.parts(inner.length)}
                  <span class="unseen"> {words.partsOf(plainText(heading.line))}</span>
                </summary>
                <ol>
                  {inner.map((one) => (
                    <li key={one.id}>
                      <HeadingLink id={one.id} acts={acts}>
                        {plainText(one.line)}
                      </HeadingLink>
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
