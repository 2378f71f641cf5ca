// The sheets that counsel hold: cards and slips to cut out, positions to choose from, and the forecast that all make.
import type { ForecastView, SentenceView } from '../../present/index.ts';
import type { PaperCard } from '../../present/paper.ts';
import { slipMarks } from '../../present/paper.ts';
import { Translation } from '../parts/quotation.tsx';
import { Blank, type KitProps, Sheet, Ticks, usePaper } from './sheet.tsx';

function Sentence({ sentence, cite }: { readonly sentence: SentenceView; readonly cite: string }) {
  const { quote } = usePaper();
  const { text, quoted, language, translation } = sentence;
  return (
    <li>
      <span lang={language}>{quoted ? quote(text) : text}</span>
      <Translation text={translation} />
      {sentence.cite === cite ? null : <small> {sentence.cite}</small>}
    </li>
  );
}

function Card({ card, code }: { readonly card: PaperCard; readonly code: string }) {
  const { status, sort, by, date, name, plain, sentences, cite } = card;
  const kind = [sort, status, by, date].filter((fact) => fact !== '').join(' · ');
  return (
    <article class="paper-card" data-paper-card={card.id}>
      <h3>
        <b>{code}</b> {name}
      </h3>
      <p class="paper-kind">{kind}</p>
      <p>{plain}</p>
      <ol>
        {sentences.map((sentence) => (
          <Sentence key={sentence.pin} sentence={sentence} cite={cite} />
        ))}
      </ol>
      <p class="paper-cite">{cite}</p>
    </article>
  );
}

export function CardsSheet({ kit }: KitProps) {
  const { card: words, code } = usePaper();
  return (
    <Sheet kit={kit} name="cards" bare>
      <div class="paper-cards">
        {kit.exhibits.map((card) => (
          <Card key={card.id} card={card} code={code.exhibit(card.n)} />
        ))}
        {kit.law.map((card) => (
          <Card key={card.id} card={card} code={code.authority(card.n)} />
        ))}
      </div>
      <p class="paper-cut">{words.cut}</p>
    </Sheet>
  );
}

export function ClaimsSheet({ kit }: KitProps) {
  const { claims: words, code, minutes } = usePaper();
  return (
    <Sheet kit={kit} name="claims">
      <p class="paper-how">{words.how(kit.score.minutes)}</p>
      {kit.issues.map(({ id, name, question, element, claims }) => (
        <section key={id} class="paper-issue">
          <h3>
            {name} <small>{words.under(element)}</small>
          </h3>
          <p>{question}</p>
          <ol class="paper-claims">
            {claims.map((claim) => (
              <li key={claim.id} data-paper-claim={claim.id}>
                <b>{code.claim(claim.n)}</b>
                <span>{claim.say}</span>
                <small>{minutes(claim.minutes)}</small>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Sheet>
  );
}

function Slip({ kit, n }: KitProps & { readonly n: number }) {
  const { slips: words } = usePaper();
  const { facts, law, pin, certainty } = slipMarks;
  const marks = [
    [words.facts, facts],
    [words.law, law],
    [words.sentence, pin],
    [words.certainty, certainty],
    [words.sum, facts + law + pin + certainty],
  ] as const;
  return (
    <article class="paper-slip">
      <h3>{words.slip(n)}</h3>
      <p class="paper-line">
        <Blank name={words.claim} />
        <Blank name={words.cost} />
        <Blank name={words.rule} />
      </p>
      <p class="paper-line">
        <Blank name={words.exhibits} />
        <Blank name={words.pin} wide />
      </p>
      <Ticks name={words.sure} names={Object.values(kit.certainties)} />
      <p class="paper-say">{words.say}</p>
      <div class="paper-clerk">
        <b>{words.clerk}</b>
        {marks.map(([name, most]) => (
          <span key={name}>
            {name} <i /> {words.of(most)}
          </span>
        ))}
        <span>
          {words.asked} <i />
        </span>
      </div>
    </article>
  );
}

export function SlipsSheet({ kit }: KitProps) {
  const { slips: words } = usePaper();
  const { notesMost } = kit.score;
  return (
    <Sheet kit={kit} name="slips">
      <p class="paper-how">{words.how}</p>
      <div class="paper-slips">
        {Array.from({ length: kit.slips }, (_, at) => (
          <Slip key={at} kit={kit} n={at + 1} />
        ))}
        {Array.from({ length: notesMost }, (_, at) => (
          <article key={`note${at}`} class="paper-slip paper-note">
            <h3>{words.note(at + 1)}</h3>
            <p class="paper-line">
              <Blank name={words.noteLine} />
              <Blank name={words.noteCard} />
            </p>
            <p class="paper-say">{words.noteSay}</p>
          </article>
        ))}
      </div>
    </Sheet>
  );
}

type Item = ForecastView['items'][number];

function ForecastItem({
  item,
  n,
  marks,
}: {
  readonly item: Item;
  readonly n: number;
  readonly marks: ForecastView['marks'];
}) {
  const { forecast: words, code, letter } = usePaper();
  return (
    <section class="paper-forecast-item">
      <h3>
        <b>{code.finding(n)}</b> {item.name}
      </h3>
      <p>{item.question}</p>
      <h4>{words.found}</h4>
      <Ticks names={item.findings.map(({ name }) => name)} />
      <h4>{words.reason}</h4>
      <ul class="paper-reasons">
        {item.reasons.map(({ id, say }, at) => (
          <li key={id}>
            <i class="paper-box" /> <b>{letter(at)}</b> {say}
          </li>
        ))}
      </ul>
      <h4>{words.sure}</h4>
      <Ticks names={marks.map(({ name, stake }) => `${name} (${stake})`)} />
    </section>
  );
}

export function ForecastSheet({ kit }: KitProps) {
  const { forecast: words } = usePaper();
  return (
    <Sheet kit={kit} name="forecast">
      <p class="paper-how">{words.how}</p>
      <p class="paper-line">
        <Blank name={words.name} wide />
      </p>
      <div class="paper-forecasts">
        {kit.forecast.items.map((item, at) => (
          <ForecastItem key={item.name} item={item} n={at + 1} marks={kit.forecast.marks} />
        ))}
      </div>
    </Sheet>
  );
}
