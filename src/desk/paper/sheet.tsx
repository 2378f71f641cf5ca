// What every sheet of a kit is made of: its frame with the foot on each page, codes for cards and lines, lines to write on.
import type { ComponentChildren } from 'preact';
import type { Quotation } from '../../level/types.ts';
import type { CardRef, PaperKit, SheetName } from '../../present/paper.ts';
import { Translation } from '../parts/quotation.tsx';
import { useAllWords } from '../room.ts';
import type { PaperWords } from '../words/paper-en.ts';

export interface KitProps {
  readonly kit: PaperKit;
}

export const usePaper = (): PaperWords => useAllWords().paper;

interface SheetProps extends KitProps {
  readonly name: SheetName;
  readonly children: ComponentChildren;
  readonly bare?: boolean; // without a heading of its own
}

/** Laid out as a table when printed, since browsers repeat a table's foot on every page it runs over. */
export function Sheet({ kit, name, children, bare = false }: SheetProps) {
  const { foot, sheets } = usePaper();
  const sheet = sheets[name];
  return (
    <section class={`paper-sheet paper-${name}`} data-sheet={name} aria-label={sheet.name}>
      <div class="paper-body">
        <div class="paper-row">
          <div class="paper-page">
            {bare ? null : (
              <h2>
                {sheet.name} <small>{kit.title}</small>
              </h2>
            )}
            {children}
          </div>
        </div>
      </div>
      <div class="paper-foot">
        <div class="paper-row">
          <p class="paper-foot-line">{foot(kit.title, sheet.name, sheet.holder)}</p>
        </div>
      </div>
    </section>
  );
}

export const codeOf = ({ code }: PaperWords, { kind, n }: CardRef): string => code[kind](n);

/** Words quoted letter for letter, with their source. */
export function PaperQuote({ quotation }: { readonly quotation: Quotation }) {
  const { quote } = usePaper();
  const { quote: said, cite, language, translation } = quotation;
  return (
    <blockquote class="paper-quote">
      <p lang={language}>{quote(said)}</p>
      <Translation text={translation} />
      <footer>{cite}</footer>
    </blockquote>
  );
}

export function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** A name with a line to write on. */
export function Blank({ name, wide = false }: { readonly name: string; readonly wide?: boolean }) {
  return (
    <span class={wide ? 'paper-blank paper-blank-wide' : 'paper-blank'}>
      <span>{name}</span>
      <i />
    </span>
  );
}

/** Boxes to tick, one for each; `name` where no heading says for what. */
export function Ticks({ name: of, names }: { readonly name?: string; readonly names: readonly string[] }) {
  return (
    <ul class="paper-ticks">
      {of === undefined ? null : <li>{of}</li>}
      {names.map((name) => (
        <li key={name}>
          <i class="paper-box" /> {name}
        </li>
      ))}
    </ul>
  );
}

/** A table with empty cells to write in. */
export function Grid({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <table class="paper-grid">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <tr key={at}>
            {head.map((name, column) => (
              <td key={name}>{cells[column] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
