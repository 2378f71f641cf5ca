// The sheets on the other side of the lectern: the script of the other side, the judge's questions, and the key by
// which judge and clerk mark what counsel does.
import type { CardMarks, ClaimKey, PaperQuestion, PaperReply, Routing } from '../../present/paper.ts';
import type { PaperWords } from '../words/paper-en.ts';
import { Blank, codeOf, type KitProps, PaperQuote, Sheet, usePaper } from './sheet.tsx';

export function OppositionSheet({ kit }: KitProps) {
  const { opposition: words, code } = usePaper();
  return (
    <Sheet kit={kit} name="opposition">
      <p class="paper-how">{words.how(kit.score.notesMost)}</p>
      <ol class="paper-lines">
        {kit.lines.map(({ id, n, issue, say, quoted }) => (
          <li key={id} data-paper-line={id}>
            <b>{code.line(n)}</b>
            <div>
              <small>{issue}</small>
              <p>{say}</p>
              {quoted === null ? null : <PaperQuote quotation={quoted} />}
            </div>
            <Blank name={words.note} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

/** What a reply brings besides its marks. */
function besides({ chance, cost }: PaperReply, { bench, code }: PaperWords): string {
  const told = [
    ...(chance === null ? [] : [bench.chance(code.chance(chance))]),
    ...(cost === 0 ? [] : [bench.cost(cost)]),
  ];
  return told.length === 0 ? '' : `, ${told.join(', ')}`;
}

function Question({ question }: { readonly question: PaperQuestion }) {
  const words = usePaper();
  const { bench, code, letter } = words;
  const right = question.directs.map((direct) => bench.direct[direct]).join(bench.or);
  return (
    <article class="paper-question" data-paper-question={question.id}>
      <h3>
        <b>{code.question(question.n)}</b> {question.ask}
      </h3>
      <p class="paper-aims">
        {bench.aims} {question.aims}
      </p>
      <p>
        <b>{bench.directs(right)}</b> {question.directWhy}
      </p>
      <ul class="paper-replies">
        {question.replies.map((reply, at) => (
          <li key={reply.id}>
            <b>{letter(at)}</b> {reply.say}{' '}
            <b class="paper-earns">
              {bench.marks(reply.marks)}
              {besides(reply, words)}
            </b>
            {reply.why === '' ? null : <small> {reply.why}</small>}
          </li>
        ))}
      </ul>
    </article>
  );
}

export function BenchSheet({ kit }: KitProps) {
  const { bench: words } = usePaper();
  return (
    <Sheet kit={kit} name="bench">
      <p class="paper-how">{words.how(kit.score.questionsMost)}</p>
      <div class="paper-columns paper-questions">
        {kit.questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </div>
    </Sheet>
  );
}

const marked = (words: PaperWords, cards: readonly CardMarks[]) =>
  cards.map(({ card, marks }) => words.key.marked(codeOf(words, card), marks)).join(', ');

/** The claim's own question fits any slip: put first it is put in any case, put last only where no fault was found. */
const put = (words: PaperWords, { defect, law, question }: Routing, at: number) => {
  const fault = defect === 'own' && at === 0 ? words.key.always : words.key.defects[defect];
  const about = [fault, law.map((card) => codeOf(words, card)).join('/')];
  return words.key.put(about.filter((part) => part !== '').join(' '), words.code.question(question));
};

function Ask({ questions }: Pick<ClaimKey, 'questions'>) {
  const words = usePaper();
  if (questions.length === 0) return null;
  return (
    <p>
      {words.key.ask} {questions.map((one, at) => put(words, one, at)).join('; ')}.
    </p>
  );
}

function Sound({ kit, claim }: KitProps & { readonly claim: ClaimKey }) {
  const words = usePaper();
  const { key, sentence } = words;
  const pins = claim.pins.map((pin) =>
    key.marked(sentence(codeOf(words, pin.card), pin.sentence), pin.marks),
  );
  return (
    <>
      <p>
        {key.evidence} {marked(words, claim.exhibits)}. {key.rules} {marked(words, claim.law)}. {key.pins}{' '}
        {pins.join(', ')}. {key.sure} <b>{kit.certainties[claim.certainty]}</b>.
      </p>
      {claim.candor.map(({ chance, law }, at) => (
        <p key={at}>{key.candor(words.code.chance(chance), law === null ? null : codeOf(words, law))}</p>
      ))}
    </>
  );
}

function ClaimRow({ kit, claim }: KitProps & { readonly claim: ClaimKey }) {
  const { key, code, minutes } = usePaper();
  const mistake = claim.worth === 0;
  return (
    <article class="paper-key-row" data-paper-key={claim.id}>
      <h3>
        <b>{code.claim(claim.n)}</b> {minutes(claim.minutes)},{' '}
        {mistake ? key.mistake : key.worth(claim.worth)}
      </h3>
      {mistake ? null : <Sound kit={kit} claim={claim} />}
      {claim.cost === 0 ? null : <p>{key.cost(claim.cost)}</p>}
      <Ask questions={claim.questions} />
    </article>
  );
}

export function KeySheet({ kit }: KitProps) {
  const words = usePaper();
  const { key, code } = words;
  return (
    <Sheet kit={kit} name="key">
      <p class="paper-how">{key.how}</p>
      <div class="paper-columns paper-key-rows">
        {kit.claimKeys.map((claim) => (
          <ClaimRow key={claim.id} kit={kit} claim={claim} />
        ))}
      </div>
      <div class="paper-whole">
        <h3>{key.lines}</h3>
        <p>{key.linesHow(kit.score.notes)}</p>
        <ul class="paper-columns paper-key-lines">
          {kit.lineKeys.map(({ id, n, undoneBy }) => (
            <li key={id}>
              <b>{code.line(n)}</b> {undoneBy.length === 0 ? key.stands : key.undone(marked(words, undoneBy))}
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
