// The other side argues, line by line; a line that is wrong can be noted for rebuttal.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LineView, OppositionView } from '../../present/index.ts';
import { Listen } from '../listen/listen.tsx';
import { Quoted } from '../parts/quotation.tsx';
import { Screen } from '../parts/screen.tsx';
import { Text } from '../parts/told.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { NoteDialog } from './note-dialog.tsx';

interface LineProps {
  readonly line: LineView;
  readonly number: number;
  readonly of: number;
  readonly full: boolean; // no notes left
  note(): void;
}

function LineCard({ line, number, of, full, note }: LineProps) {
  const own = useCaseLanguage();
  const { opposition } = useAllWords();
  const { act } = useRoom().props;
  const { id, issue, say, quoted, note: noted } = line;
  const head = useRef<HTMLHeadingElement>(null);
  const was = useRef(noted);
  useEffect(() => {
    // The dialog of the note is still closing, and as long as it stands nothing else takes the focus.
    if ((was.current === null) !== (noted === null))
      requestAnimationFrame(() => head.current?.focus({ preventScroll: true }));
    was.current = noted;
  }, [noted]);
  return (
    <li class={`line ${noted === null ? '' : 'line-noted'}`} data-line={id} data-listen>
      <h2 class="over line-head" ref={head} tabIndex={-1}>
        {opposition.line(number, of)} · <span {...own}>{issue}</span>
      </h2>
      <p class="line-say" {...own}>
        <Text say={say} />
      </p>
      {quoted === null ? null : <Quoted quotation={quoted} />}
      <Listen name={opposition.line(number, of)} />
      {noted === null ? (
        <div class="line-foot">
          <button
            type="button"
            class="second"
            data-act="note"
            data-id={id}
            disabled={full}
            aria-label={opposition.noteOf(number)}
            onClick={note}
          >
            {opposition.note}
          </button>
          {full ? <span class="line-full">{opposition.full}</span> : null}
        </div>
      ) : (
        <div class="line-foot">
          <span class="note-chip">{opposition.noted(noted.name)}</span>
          <button
            type="button"
            class="quiet"
            data-act="opposition.unnoted"
            data-id={id}
            aria-label={opposition.removeOf(number)}
            onClick={() => act({ type: 'opposition.unnoted', line: id })}
          >
            {opposition.remove}
          </button>
        </div>
      )}
    </li>
  );
}

function Notes({ body }: { readonly body: OppositionView }) {
  const own = useCaseLanguage();
  const { opposition } = useAllWords();
  const { lines, notesLeft, notesMost } = body;
  const noted = lines.filter(({ note }) => note !== null);
  return (
    <section class="notepad">
      <h2>{opposition.yours}</h2>
      <p aria-live="polite">{opposition.left(notesLeft, notesMost)}</p>
      {noted.length === 0 ? (
        <p>{opposition.none}</p>
      ) : (
        <ol>
          {noted.map(({ id, say, note }) => (
            <li key={id}>
              <span {...own}>{say}</span> <strong>{note === null ? '' : opposition.noted(note.name)}</strong>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Lines already noted have been heard before, as after a reload. */
const heardBefore = (lines: readonly LineView[]) =>
  Math.max(1, lines.findLastIndex(({ note }) => note !== null) + 1);

export function Opposition({ body }: { readonly body: OppositionView }) {
  const { opposition, written } = useAllWords();
  const { props, hear: tell } = useRoom();
  const { act, atDesk } = props;
  const { lines, notesLeft, speaker } = body;
  const [heard, hear] = useState(() => heardBefore(lines));
  const [noting, note] = useState<LineView | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(heard);
  useEffect(() => {
    atDesk({ heard });
    tell(heard);
  }, [heard]);
  useEffect(() => () => tell(0), []);
  useEffect(() => {
    if (heard === before.current) return;
    const firstNew = list.current?.children[before.current];
    before.current = heard;
    // To its first words alone: the whole line is told by the log.
    firstNew?.querySelector<HTMLElement>('.line-head')?.focus({ preventScroll: true });
    firstNew?.scrollIntoView({ block: 'nearest' });
  }, [heard]);
  const all = heard >= lines.length;
  const last = lines[heard]?.argued === true ? heard + 1 : lines.length; // what was not argued is answered in one go
  const unnoted = lines.every(({ note }) => note === null);
  const acts = all ? (
    <>
      {unnoted ? <p class="acts-say">{opposition.nothingNoted}</p> : null}
      <button
        type="button"
        class="primary"
        data-act="opposition.heard"
        onClick={() => act({ type: 'opposition.heard' })}
      >
        {opposition.primary}
      </button>
    </>
  ) : (
    <>
      <button type="button" class="quiet" data-act="line.all" onClick={() => hear(lines.length)}>
        {opposition.all}
      </button>
      <button type="button" class="primary" data-act="line.next" onClick={() => hear(last)}>
        {last === lines.length && last > heard + 1 ? opposition.unargued(last - heard) : opposition.next}
      </button>
    </>
  );
  return (
    <Screen acts={acts} beside={<Notes body={body} />}>
      <p class="speaks">
        {opposition.speaks(speaker)} <span class="written">({written})</span>
      </p>
      <ol class="lines" ref={list}>
        {lines.slice(0, heard).map((line, at) => (
          <LineCard
            key={line.id}
            line={line}
            number={at + 1}
            of={lines.length}
            full={notesLeft === 0}
            note={() => note(line)}
          />
        ))}
      </ol>
      {noting === null ? null : <NoteDialog line={noting} onClose={() => note(null)} />}
    </Screen>
  );
}
