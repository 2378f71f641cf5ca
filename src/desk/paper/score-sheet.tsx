// The score sheet: what a clerk writes down in the hearing and adds up at its end.
import { Blank, Grid, type KitProps, Sheet, usePaper } from './sheet.tsx';

const empty = (rows: number): readonly (readonly string[])[] => Array.from({ length: rows }, () => []);

/** A total to be written in, and how it is come by. */
function Total({ say, most }: { readonly say: string; readonly most: number }) {
  const { score: words } = usePaper();
  return (
    <p class="paper-total">
      <span>{say}</span> <i /> {words.of(most)}
    </p>
  );
}

function Minutes({ kit }: KitProps) {
  const { score: words } = usePaper();
  return (
    <section>
      <h3>{words.minutes}</h3>
      <ol class="paper-minutes">
        {Array.from({ length: kit.score.minutes }, (_, at) => (
          <li key={at}>{at + 1}</li>
        ))}
      </ol>
    </section>
  );
}

function Build({ kit }: KitProps) {
  const { score: words } = usePaper();
  const { divisor, build } = kit.score;
  const rows = Array.from({ length: kit.slips }, (_, at) => [String(at + 1)]);
  return (
    <section>
      <h3>{words.build}</h3>
      <Grid head={words.slipHead} rows={[...rows, [words.sum]]} />
      <Total say={words.buildSum(divisor, build)} most={build} />
    </section>
  );
}

function Exchange({ kit }: KitProps) {
  const { score: words } = usePaper();
  const { questionsMost, notesMost, bench, notes } = kit.score;
  if (questionsMost === 0 && notesMost === 0) return <Total say={words.exchangeFree(notes)} most={notes} />;
  return (
    <>
      {questionsMost === 0 ? null : (
        <section>
          <h3>{words.bench}</h3>
          <Grid head={words.benchHead} rows={[...empty(questionsMost), [words.sum]]} />
          <Total say={words.benchSum(bench)} most={bench} />
        </section>
      )}
      {notesMost === 0 ? null : (
        <section>
          <h3>{words.notes}</h3>
          <Grid head={words.noteHead} rows={empty(notesMost)} />
          <Total say={words.notesSum(notes)} most={notes} />
        </section>
      )}
    </>
  );
}

function Candor({ kit }: KitProps) {
  const { score: words, code } = usePaper();
  const { candor, candorEach, candorNeeded } = kit.score;
  return (
    <section>
      <h3>{words.candor}</h3>
      <p>{words.candorHow(candorEach, candorNeeded, candor)}</p>
      <ul class="paper-ticks paper-chances">
        {kit.chances.map(({ id, n, name }) => (
          <li key={id}>
            <i class="paper-box" /> <b>{code.chance(n)}</b> {name}
          </li>
        ))}
      </ul>
      <p>
        <Blank name={words.candorCost} />
      </p>
      <Total say={words.candor} most={candor} />
    </section>
  );
}

function Forecast({ kit }: KitProps) {
  const { score: words, code } = usePaper();
  const { forecast, forecastMost } = kit.score;
  const rows = kit.forecast.items.map(({ name }, at) => [`${code.finding(at + 1)} ${name}`]);
  return (
    <section>
      <h3>{words.forecast}</h3>
      <p>{words.forecastHow}</p>
      <Grid head={words.forecastHead} rows={rows} />
      <Total say={words.forecastSum(forecastMost, forecast)} most={forecast} />
    </section>
  );
}

export function ScoreSheet({ kit }: KitProps) {
  const { score: words } = usePaper();
  return (
    <Sheet kit={kit} name="score">
      <p class="paper-how">{words.how}</p>
      <p class="paper-line">
        <Blank name={words.counsel} wide />
      </p>
      <Minutes kit={kit} />
      <div class="paper-columns paper-reckoning">
        <Build kit={kit} />
        <Exchange kit={kit} />
        <Candor kit={kit} />
        <Forecast kit={kit} />
      </div>
      <div class="paper-advocacy">
        <Total say={words.total} most={100} />
      </div>
    </Sheet>
  );
}
