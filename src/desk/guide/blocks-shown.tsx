// A guide's blocks as they stand on the page: text, lists, code that can be copied, tables that scroll within themselves.
import { type ComponentChildren, Fragment, type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAllWords } from '../room.ts';
import type { Block, Heading, Line, LinkTarget, Span } from './blocks.ts';

/** What a reader may do from within the text. */
export interface GuideActs {
  show(heading: string): void;
  saveFile(name: string): void;
  copy(text: string): Promise<boolean>;
}

const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;

interface HeadingLinkProps {
  readonly id: string;
  readonly acts: GuideActs;
  readonly children: ComponentChildren;
}

/** Leads to a heading without touching the page's address; opened in a tab of its own, its address leads there too. */
export function HeadingLink({ id, acts, children }: HeadingLinkProps) {
  return (
    <a
      href={`#guide=${id}`}
      data-act="heading"
      data-id={id}
      onClick={(event) => {
        if (hasModifier(event)) return;
        event.preventDefault();
        acts.show(id);
      }}
    >
      {children}
    </a>
  );
}

function Link({ to, spans, acts }: { to: LinkTarget; spans: Line; acts: GuideActs }) {
  const inner = <Spans line={spans} acts={acts} />;
  if (to.kind === 'outside')
    return (
      <a href={to.address} target="_blank" rel="noreferrer noopener">
        {inner} ({to.address})
      </a>
    );
  if (to.kind === 'file')
    return (
      <button
        type="button"
        class="guide-file"
        data-act="saveFile"
        data-id={to.name}
        onClick={() => acts.saveFile(to.name)}
      >
        {inner}
      </button>
    );
  return (
    <HeadingLink id={to.id} acts={acts}>
      {inner}
    </HeadingLink>
  );
}

function Piece({ span, acts }: { readonly span: Span; readonly acts: GuideActs }) {
  if (typeof span === 'string') return <Fragment>{span}</Fragment>;
  if (span.kind === 'code') return <code>{span.text}</code>;
  if (span.kind === 'link') return <Link to={span.to} spans={span.spans} acts={acts} />;
  const inner = <Spans line={span.spans} acts={acts} />;
  return span.kind === 'strong' ? <strong>{inner}</strong> : <em>{inner}</em>;
}

function Spans({ line, acts }: { readonly line: Line; readonly acts: GuideActs }) {
  return (
    <>
      {line.map((span, at) => (
        <Piece key={at} span={span} acts={acts} />
      ))}
    </>
  );
}

/** What sticks out of its box is scrolled by keyboard too, and then the box can be reached; else it is passed over. */
function useScrolling(box: RefObject<HTMLElement | null>, name: string) {
  const [scrolls, tell] = useState(false);
  useLayoutEffect(() => {
    const shown = box.current;
    if (shown === null) return;
    const watch = new ResizeObserver(() => tell(shown.scrollWidth > shown.clientWidth + 1));
    watch.observe(shown);
    return () => watch.disconnect();
  }, []);
  return scrolls ? { tabIndex: 0, role: 'group' as const, 'aria-label': name } : {};
}

function Code({ text, copy }: { readonly text: string } & Pick<GuideActs, 'copy'>) {
  const { guide, cases } = useAllWords();
  const [said, say] = useState('');
  const box = useRef<HTMLPreElement>(null);
  const scrolling = useScrolling(box, guide.code);
  return (
    <div class="guide-code">
      <pre ref={box} {...scrolling}>
        <code>{text}</code>
      </pre>
      <p class="guide-copy">
        <span role="status">{said}</span>
        <button
          type="button"
          class="quiet"
          data-act="copyCode"
          onClick={() => void copy(text).then((done) => say(done ? cases.copied : guide.notCopied))}
        >
          {guide.copy}
        </button>
      </p>
    </div>
  );
}

function Table({ head, rows, acts }: Extract<Block, { kind: 'table' }> & { readonly acts: GuideActs }) {
  const { guide } = useAllWords();
  const box = useRef<HTMLDivElement>(null);
  const scrolling = useScrolling(box, guide.table);
  return (
    <div class="guide-table" ref={box} {...scrolling}>
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                <Spans line={cell} acts={acts} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, down) => (
            <tr key={down}>
              {row.map((cell, across) => (
                <td key={across}>
                  <Spans line={cell} acts={acts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const; // the dialog's own heading stands over them all

export const elementId = (heading: string): string => `guide=${heading}`; // what a link to it says

function HeadingShown({ heading, acts }: { readonly heading: Heading; readonly acts: GuideActs }) {
  const Tag = tags[heading.depth] ?? 'h6';
  return (
    <Tag id={elementId(heading.id)} tabIndex={-1}>
      <Spans line={heading.line} acts={acts} />
    </Tag>
  );
}

export function BlockShown({ block, acts }: { readonly block: Block; readonly acts: GuideActs }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingShown heading={block} acts={acts} />;
    case 'code':
      return <Code text={block.text} copy={acts.copy} />;
    case 'table':
      return <Table {...block} acts={acts} />;
    case 'paragraph':
      return (
        <p>
          <Spans line={block.line} acts={acts} />
        </p>
      );
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag>
          {block.items.map((item, at) => (
            <li key={at}>
              <Spans line={item} acts={acts} />
            </li>
          ))}
        </Tag>
      );
    }
  }
}
