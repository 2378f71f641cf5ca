// Building a slip: choose its parts, read what you will say, say it.
import { useEffect, useState } from 'preact/hooks';
import type { BuildingView } from '../../present/index.ts';
import { Screen } from '../parts/screen.tsx';
import { Text } from '../parts/told.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { SlipActs } from '../slip/acts.tsx';
import { chosenParts, emptyDraft } from '../slip/draft.ts';
import { Help } from '../slip/help.tsx';
import { SlipPaper } from '../slip/paper.tsx';
import { SlipParts } from '../slip/parts.tsx';
import { useWalk } from '../slip/walk.ts';

export function Building({ body }: { readonly body: BuildingView }) {
  const own = useCaseLanguage();
  const { building } = useAllWords();
  const { act, atDesk, speak } = useRoom().props;
  const [draft, change] = useState(emptyDraft);
  const { issue, claims, near, certainties } = body;
  const walk = useWalk();
  useEffect(() => atDesk({ draft: chosenParts(draft) }), [draft]);
  const say = () => {
    const { claim, authority, certainty } = draft;
    if (claim === null || authority === null || certainty === null) return;
    act({ ...draft, type: 'slip.argued', issue: issue.id, claim, authority, certainty });
  };
  const acts = (
    <>
      <button type="button" class="quiet" data-act="issue.left" onClick={() => act({ type: 'issue.left' })}>
        {building.back}
      </button>
      <SlipActs draft={draft} walk={walk} act="slip.argued" label={building.primary} onSay={say} />
    </>
  );
  const beside = (
    <>
      <SlipPaper heading={building.slip} said={speak(draft)} />
      <Help body={body} claim={draft.claim} />
    </>
  );
  return (
    <Screen acts={acts} beside={beside}>
      <div class="issue-asked">
        <p class="over" {...own}>
          {issue.element === issue.name ? issue.name : `${issue.element} · ${issue.name}`}
        </p>
        <p class="issue-question" {...own}>
          <Text say={issue.question} />
        </p>
      </div>
      <SlipParts {...{ draft, claims, near, certainties, walk, change }} />
    </Screen>
  );
}
