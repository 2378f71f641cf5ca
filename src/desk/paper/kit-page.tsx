// The kit as it will be printed, with a choice of sheets. What is seen here is what comes out of the printer.
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../../level/types.ts';
import { type PaperKit, type SheetName, sheetNames } from '../../present/paper.ts';
import { useAllWords } from '../room.ts';
import { BenchSheet, KeySheet, OppositionSheet } from './bench-sheets.tsx';
import { CaseSheet, GuideSheet, TermsSheet } from './case-sheets.tsx';
import { CardsSheet, ClaimsSheet, ForecastSheet, SlipsSheet } from './counsel-sheets.tsx';
import { RulingSheet } from './ruling-sheet.tsx';
import { ScoreSheet } from './score-sheet.tsx';
import { type KitProps, usePaper } from './sheet.tsx';

export interface KitPageProps {
  readonly kits: readonly PaperKit[]; // one for each side that can be argued
  print(): void;
  close(): void;
}

const sheetOf: Readonly<Record<SheetName, ComponentType<KitProps>>> = {
  guide: GuideSheet,
  case: CaseSheet,
  terms: TermsSheet,
  cards: CardsSheet,
  claims: ClaimsSheet,
  slips: SlipsSheet,
  opposition: OppositionSheet,
  bench: BenchSheet,
  key: KeySheet,
  forecast: ForecastSheet,
  score: ScoreSheet,
  ruling: RulingSheet,
};

interface SheetChoiceProps {
  readonly all: readonly SheetName[];
  readonly chosen: ReadonlySet<SheetName>;
  choose(name: SheetName): void;
}

function SheetChoice({ all, chosen, choose }: SheetChoiceProps) {
  const { sheets, which } = usePaper();
  return (
    <fieldset class="paper-choices">
      <legend>{which}</legend>
      {all.map((name) => (
        <label key={name} class="paper-choice">
          <input
            type="checkbox"
            data-act="paper.sheet"
            data-id={name}
            checked={chosen.has(name)}
            onChange={() => choose(name)}
          />
          <span>
            {sheets[name].name} <small>{sheets[name].holder}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SideChoice({
  kits,
  side,
  choose,
}: Pick<KitPageProps, 'kits'> & { readonly side: Side; choose(side: Side): void }) {
  const words = usePaper();
  const { cases } = useAllWords();
  if (kits.length < 2) return null;
  return (
    <fieldset class="paper-choices">
      <legend>{words.side}</legend>
      {kits.map((kit) => (
        <label key={kit.side} class="paper-choice">
          <input
            type="radio"
            name="paper-side"
            data-act="paper.side"
            data-id={kit.side}
            checked={kit.side === side}
            onChange={() => choose(kit.side)}
          />
          <span>
            {kit.party} <small>{cases.sides[kit.side]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A case without a glossary has no sheet of words, and one whose other side says nothing no script. */
const sheetsOf = ({ terms, lines, questions }: PaperKit): readonly SheetName[] =>
  sheetNames.filter(
    (name) =>
      (name !== 'terms' || terms.length > 0) &&
      (name !== 'opposition' || lines.length > 0) &&
      (name !== 'bench' || questions.length > 0),
  );

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

/** Focus comes to the heading; Escape leads back. */
function useArrival(close: () => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);
  return heading;
}

export function KitPage({ kits, print, close }: KitPageProps) {
  const words = usePaper();
  const [side, argue] = useState<Side>('movant');
  const [chosen, choose] = useState<ReadonlySet<SheetName>>(new Set(sheetNames));
  const heading = useArrival(close);
  const kit = kits.find((one) => one.side === side);
  if (kit === undefined) return null;
  const all = sheetsOf(kit);
  const shown = all.filter((name) => chosen.has(name));
  return (
    <main class="paper-kit">
      <div class="paper-bar">
        <h1 ref={heading} tabIndex={-1}>
          {words.title(kit.title)}
        </h1>
        <p>{words.say}</p>
        <SideChoice kits={kits} side={side} choose={argue} />
        <SheetChoice all={all} chosen={chosen} choose={(name) => choose(toggled(chosen, name))} />
        <p role="status">{shown.length === 0 ? words.none : ''}</p>
        <div class="paper-acts">
          <button
            type="button"
            class="primary"
            data-act="paper.print"
            disabled={shown.length === 0}
            onClick={print}
          >
            {words.print}
          </button>
          <button type="button" class="second" data-act="paper.closed" onClick={close}>
            {words.close}
          </button>
        </div>
      </div>
      {shown.map((name) => {
        const One = sheetOf[name];
        return <One key={`${side}/${name}`} kit={kit} />;
      })}
    </main>
  );
}
