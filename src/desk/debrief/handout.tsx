// The page to print and hand in: the two numbers, the bars, the best moment, the one change, and room for a pen.
// On the screen it is not there; in print it comes first.
import type { DebriefView } from '../../present/index.ts';
import { useAllWords, useCaseLanguage } from '../room.ts';
import { Bars } from './bars.tsx';
import { Lessons } from './lessons.tsx';
import { RulingNote } from './two-numbers.tsx';

function Head({ matter }: Pick<DebriefView, 'matter'>) {
  const own = useCaseLanguage();
  const { game, handout } = useAllWords();
  const { title, court, docket, decided, argued } = matter;
  return (
    <>
      <p class="handout-lines">
        <span class="handout-line">{handout.name}</span>
        <span class="handout-line handout-date">{handout.date}</span>
      </p>
      <p class="handout-game">{game}</p>
      <h1 class="handout-title" {...own}>
        {title}
      </h1>
      <p class="handout-matter">
        {court}. {docket}. {decided}. {argued}.
      </p>
    </>
  );
}

function Numbers({ body }: { readonly body: DebriefView }) {
  const { debrief } = useAllWords();
  return (
    <div class="handout-numbers">
      <section>
        <h2>{debrief.ruling}</h2>
        {body.outcomes.map(({ request, told }) => (
          <p key={request} class="handout-told">
            {told}
          </p>
        ))}
        <RulingNote body={body} />
      </section>
      <section>
        <h2>{debrief.advocacy}</h2>
        <p class="handout-told">
          {body.advocacy} {debrief.outOf}
        </p>
        <p>{debrief.advocacyNote}</p>
      </section>
    </div>
  );
}

function Reflection() {
  const { handout } = useAllWords();
  return (
    <section class="handout-reflect">
      <h2>{handout.reflect}</h2>
      <ol>
        {handout.prompts.map((prompt) => (
          <li key={prompt} class="handout-prompt">
            {prompt}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Handout({ body }: { readonly body: DebriefView }) {
  return (
    <div class="handout">
      <Head matter={body.matter} />
      <Numbers body={body} />
      <Bars body={body} />
      <Lessons body={body} />
      <Reflection />
    </div>
  );
}
