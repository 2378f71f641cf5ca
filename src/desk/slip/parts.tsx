// The parts of a slip to choose, one open at a time: position, rule, evidence, sentence, how sure.
import type { BuildingView, ClaimView } from '../../present/index.ts';
import type { DraftSlip } from '../../proceedings/index.ts';
import { CardPicker } from '../parts/card-picker.tsx';
import { Choice, Group } from '../parts/choice.tsx';
import { Coach } from '../parts/coach.tsx';
import { Part } from '../parts/part.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { cardsOf, MOST_EXHIBITS, type PartName, partNames, withAuthority, withExhibit } from './draft.ts';
import { PinChoice } from './pin-choice.tsx';
import type { Walk } from './walk.ts';

export interface SlipPartsProps {
  readonly draft: DraftSlip;
  readonly claims: readonly ClaimView[];
  readonly near: readonly string[]; // ids of the cards shown before all others are asked for
  readonly walk: Walk;
  readonly certainties: BuildingView['certainties'];
  change(draft: DraftSlip): void;
}

interface OpenPart extends SlipPartsProps {
  choose(draft: DraftSlip): void; // changes, and goes on where that is kind
}

function Claims({ draft, claims, choose }: OpenPart) {
  const own = useCaseLanguage();
  const { building } = useAllWords();
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
          <span class="claim-say" {...own}>
            {say}
          </span>
          <span class="claim-cost">
            {building.costs(minutes)}
            {state === 'open' ? '' : ` · ${building.state[state]}`}
          </span>
        </Choice>
      ))}
    </Group>
  );
}

function Authority({ draft, near, choose }: OpenPart) {
  const { building } = useAllWords();
  const { law } = useRoom().props.view;
  return (
    <>
      <p class="part-ask">{building.asks.authority}</p>
      <CardPicker
        cards={law}
        near={near}
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

function Exhibits({ draft, near, choose }: OpenPart) {
  const { building } = useAllWords();
  const { exhibits } = useRoom().props.view;
  const full = draft.exhibits.length >= MOST_EXHIBITS;
  return (
    <>
      <p class="part-ask">{full ? building.two : building.asks.exhibits}</p>
      <CardPicker
        cards={exhibits}
        near={near}
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
  const { building } = useAllWords();
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

export function SlipParts(props: SlipPartsProps) {
  const { walk, change } = props;
  const { building } = useAllWords();
  const chosen = useChosen(props);
  const choose = (name: PartName) => (next: DraftSlip) => {
    change(next);
    if (name !== 'exhibits' || next.exhibits.length === MOST_EXHIBITS) walk.goOn(name, next);
  };
  return (
    <div class="slip-parts" {...walk.watch}>
      {partNames.map((name, at) => {
        const PartBody = bodies[name];
        return (
          <Part
            key={name}
            number={at + 1}
            name={building.parts[name]}
            chosen={chosen[name]}
            waiting={name === 'pin' ? building.noPin : building.notChosen}
            open={walk.open === name}
            act={name}
            onToggle={() => walk.show(walk.open === name ? null : name)}
          >
            <Coach at={`slip.${name}`} />
            <PartBody {...props} choose={choose(name)} />
          </Part>
        );
      })}
    </div>
  );
}
