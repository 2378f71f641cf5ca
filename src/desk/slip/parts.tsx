// The parts of a slip to choose, one open at a time: position, rule, evidence, sentence, how sure.
import { useRef, useState } from 'preact/hooks';
import type { BuildingView, ClaimView } from '../../present/index.ts';
import type { DraftSlip } from '../../proceedings/index.ts';
import { CardPicker } from '../parts/card-picker.tsx';
import { Choice, Group } from '../parts/choice.tsx';
import { Part } from '../parts/part.tsx';
import { useRoom, useWords } from '../room.ts';
import { cardsOf, MOST_EXHIBITS, type PartName, partNames, withAuthority, withExhibit } from './draft.ts';
import { PinChoice } from './pin-choice.tsx';

export interface SlipPartsProps {
  readonly draft: DraftSlip;
  readonly claims: readonly ClaimView[]; // none: the position is fixed, as in practice
  readonly certainties: BuildingView['certainties'];
  change(draft: DraftSlip): void;
}

interface OpenPart extends SlipPartsProps {
  choose(draft: DraftSlip): void; // changes, and goes on where that is kind
}

function Claims({ draft, claims, choose }: OpenPart) {
  const { building } = useWords();
  return (
    <Group legend={building.asks.claim}>
      {claims.map(({ id, say, minutes, state }) => (
        <Choice
          key={id}
          group="claim"
          act="claim"
          id={id}
          chosen={draft.claim === id}
          disabled={state !== 'open'}
          onChoose={() => choose({ ...draft, claim: id })}
        >
          <span class="claim-say">{say}</span>
          <span class="claim-cost">
            {building.costs(minutes)}
            {state === 'open' ? '' : ` · ${building.state[state]}`}
          </span>
        </Choice>
      ))}
    </Group>
  );
}

function Authority({ draft, choose }: OpenPart) {
  const { building } = useWords();
  const { law } = useRoom().props.view;
  return (
    <>
      <p class="part-ask">{building.asks.authority}</p>
      <CardPicker
        cards={law}
        what="law"
        kind="radio"
        act="authority"
        most={1}
        chosen={draft.authority === null ? [] : [draft.authority]}
        choose={(id) => choose(withAuthority(draft, id))}
      />
    </>
  );
}

function Exhibits({ draft, choose }: OpenPart) {
  const { building } = useWords();
  const { exhibits } = useRoom().props.view;
  const full = draft.exhibits.length >= MOST_EXHIBITS;
  return (
    <>
      <p class="part-ask">{full ? building.two : building.asks.exhibits}</p>
      <CardPicker
        cards={exhibits}
        what="exhibits"
        kind="checkbox"
        act="exhibit"
        most={MOST_EXHIBITS}
        chosen={draft.exhibits}
        choose={(id) => choose(withExhibit(draft, id))}
      />
    </>
  );
}

function HowSure({ draft, certainties, choose }: OpenPart) {
  const { building } = useWords();
  return (
    <Group legend={building.asks.certainty}>
      {certainties.map(({ id, name, means }) => (
        <Choice
          key={id}
          group="certainty"
          act="certainty"
          id={id}
          chosen={draft.certainty === id}
          onChoose={() => choose({ ...draft, certainty: id })}
        >
          <strong>{name}</strong>
          <span class="choice-means">{means}</span>
        </Choice>
      ))}
    </Group>
  );
}

const bodies = {
  claim: Claims,
  authority: Authority,
  exhibits: Exhibits,
  pin: ({ draft, choose }: OpenPart) => <PinChoice draft={draft} choose={choose} />,
  certainty: HowSure,
} as const;

/** What has been chosen in each part, in the words of its card. */
function useChosen({
  draft,
  claims,
  certainties,
}: SlipPartsProps): Readonly<Record<PartName, string | null>> {
  const { exhibits, law } = useRoom().props.view;
  const cards = cardsOf(draft, [...law, ...exhibits]);
  const names = (kind: string) => cards.filter((card) => card.kind === kind).map(({ name }) => name);
  const pinned = cards.flatMap(({ sentences }) => sentences).find(({ pin }) => pin === draft.pin);
  return {
    claim: claims.find(({ id }) => id === draft.claim)?.say ?? null,
    authority: names('authority')[0] ?? null,
    exhibits: names('exhibit').join(' + ') || null,
    pin: pinned === undefined ? null : pinned.quoted ? `“${pinned.text}”` : pinned.text,
    certainty: certainties.find(({ id }) => id === draft.certainty)?.name ?? null,
  };
}

/** Which part is open, and going on to the next one: by itself after a press, never while arrow keys walk the radios. */
function useWalk(shown: readonly PartName[]) {
  const [open, show] = useState<PartName | null>(shown[0] ?? null);
  const byPointer = useRef(false);
  const all = useRef<HTMLDivElement>(null);
  const after = (name: PartName) => shown[shown.indexOf(name) + 1] ?? null;
  const goTo = (name: PartName) => {
    show(name);
    requestAnimationFrame(() => {
      const head = all.current?.querySelector<HTMLElement>(`[data-part="${name}"] .part-head button`);
      head?.focus({ preventScroll: true });
      head?.scrollIntoView({ block: 'start' });
    });
  };
  const watch = {
    ref: all,
    onPointerDownCapture: () => {
      byPointer.current = true;
    },
    onKeyDownCapture: () => {
      byPointer.current = false;
    },
  };
  /** On to the next part that still waits, so that mending one part does not lead through all the others. */
  const goOn = (name: PartName, isWaiting: (part: PartName) => boolean) => {
    const next = shown.slice(shown.indexOf(name) + 1).find(isWaiting);
    if (byPointer.current && next !== undefined) goTo(next);
  };
  return { open, show, after, goTo, goOn, watch };
}

export function SlipParts(props: SlipPartsProps) {
  const { claims, change } = props;
  const { building } = useWords();
  const shown = partNames.filter((name) => name !== 'claim' || claims.length > 0);
  const { open, show, after, goTo, goOn, watch } = useWalk(shown);
  const chosen = useChosen(props);
  const choose = (name: PartName) => (next: DraftSlip) => {
    change(next);
    const isWaiting = (part: PartName) =>
      part === 'exhibits' ? next.exhibits.length === 0 : next[part] === null;
    if (name !== 'exhibits' || next.exhibits.length === MOST_EXHIBITS) goOn(name, isWaiting);
  };
  return (
    <div class="slip-parts" {...watch}>
      {shown.map((name, at) => {
        const PartBody = bodies[name];
        const next = after(name);
        return (
          <Part
            key={name}
            number={at + 1}
            name={building.parts[name]}
            chosen={chosen[name]}
            waiting={name === 'pin' ? building.noPin : building.notChosen}
            open={open === name}
            act={name}
            onToggle={() => show(open === name ? null : name)}
          >
            <PartBody {...props} choose={choose(name)} />
            {next === null ? null : (
              <button type="button" class="second part-next" data-act="part.next" onClick={() => goTo(next)}>
                {building.next(building.parts[next])}
              </button>
            )}
          </Part>
        );
      })}
    </div>
  );
}
