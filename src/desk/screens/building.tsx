// Building a slip: choose its parts, read what you will say, say it.
import { useState } from 'preact/hooks';
import type { BuildingView } from '../../present/index.ts';
import { Screen } from '../parts/screen.tsx';
import { Text } from '../parts/told.tsx';
import { useRoom, useWords } from '../room.ts';
import { emptyDraft, missingParts } from '../slip/draft.ts';
import { Help } from '../slip/help.tsx';
import { SlipPaper } from '../slip/paper.tsx';
import { SlipParts } from '../slip/parts.tsx';

export function Building({ body }: { readonly body: BuildingView }) {
  const { building } = useWords();
  const { act, speak } = useRoom().props;
  const [draft, change] = useState(emptyDraft);
  const { issue, claims, certainties } = body;
  const missing = missingParts(draft);
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
      <p class="acts-say" id="missing" role="status">
        {missing.length === 0
          ? building.ready
          : building.missing(missing.map((part) => building.needs[part]).join(', '))}
      </p>
      <button
        type="button"
        class="primary"
        data-act="slip.argued"
        disabled={missing.length > 0}
        aria-describedby="missing"
        onClick={say}
      >
        {building.primary}
      </button>
    </>
  );
  const beside = (
    <>
      <SlipPaper heading={building.slip} said={speak(draft)} />
      <Help body={body} claim={draft.claim} />
    </>
  );
  return (
    <Screen name="building" acts={acts} beside={beside}>
      <div class="issue-asked">
        <p class="over">{issue.element === issue.name ? issue.name : `${issue.element} · ${issue.name}`}</p>
        <p class="issue-question">
          <Text say={issue.question} />
        </p>
      </div>
      <SlipParts draft={draft} claims={claims} certainties={certainties} change={change} />
    </Screen>
  );
}
