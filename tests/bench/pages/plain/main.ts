// The first screen of the practice case, drawn once by hand with the game's own stylesheet: what the screen costs when
// nothing stands behind it. Its button leads to the next heading and no further.
import './style.css';
import chambers from 'bench:chambers';

type Child = HTMLElement | string;

function el(name: string, look: string, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(name);
  if (look !== '') element.className = look;
  element.append(...children);
  return element;
}

const { body, words, path, minutes } = chambers;

const quoted = ({ quote, cite }: { quote: string; cite: string }) =>
  el('figure', 'quoted', el('blockquote', '', `“${quote}”`), el('figcaption', '', cite));

const section = (look: string, heading: string, ...children: readonly Child[]) =>
  el('section', look, el('h2', '', heading), ...children);

const fold = (look: string, name: string, ...children: readonly Child[]) =>
  el('details', `fold ${look}`.trim(), el('summary', '', name), ...children);

const list = (lines: readonly string[]) => el('ul', '', ...lines.map((line) => el('li', '', line)));

function briefSections() {
  return body.sections.map(({ heading, say, quotation }) =>
    section('brief-section', heading, el('p', '', say), ...(quotation === null ? [] : [quoted(quotation)])),
  );
}

function test() {
  const elements = body.elements.map(({ name, question, explained }) => {
    const summary = el('summary', '', el('strong', '', name), el('span', '', question));
    return el('li', '', el('details', 'fold', summary, el('p', '', explained)));
  });
  return section('brief-section', words.test, el('p', '', body.burden), el('ol', 'elements', ...elements));
}

function caption() {
  const [court = '', ...lines] = body.caption;
  const paper = el('div', 'paper caption-paper', el('p', 'court-name', court));
  paper.append(...[...lines, body.heard ?? ''].map((line) => el('p', 'court-line', line)));
  return section(
    'brief-section posture',
    words.posture,
    el('p', '', body.told),
    fold('', words.caption, paper),
  );
}

function named(look: string, rows: readonly { readonly name: string; readonly means: string }[]) {
  const row = ({ name, means }: { name: string; means: string }) =>
    el('div', '', el('dt', '', name), el('dd', '', means));
  return el('dl', look, ...rows.map(row));
}

function docket() {
  const steps = path.map(({ name, at }) => el('li', `docket-${at}`, el('span', '', name)));
  return el('nav', 'docket', el('ol', '', ...steps));
}

function bar() {
  const dots = Array.from({ length: minutes.total }, (_, at) =>
    el('span', at < minutes.left ? 'dot' : 'dot dot-spent'),
  );
  const left = el(
    'div',
    'minutes',
    el('span', 'minutes-dots', ...dots),
    el('p', 'minutes-say', chambers.minutesLeft),
  );
  const tools = el('nav', 'tools', ...chambers.tools.map((tool) => el('button', 'tool', tool)));
  const name = el('p', 'bar-case', el('span', 'bar-title', chambers.title));
  return el('header', 'bar', el('div', 'bar-line', name, left, tools));
}

function page() {
  const where = el('section', 'where', el('p', 'guide', chambers.guide), el('p', 'coach', chambers.coach));
  const doing = el(
    'section',
    'do',
    section('content-notes', words.content, list(body.contentNotes)),
    ...briefSections(),
    test(),
    caption(),
    fold('fold-paper', words.more, section('not-about', words.notAbout, list(body.notAbout))),
    fold(
      'fold-paper',
      words.routes,
      named(
        'routes',
        body.routes.map(({ name, explained }) => ({ name, means: explained })),
      ),
    ),
    fold(
      'fold-paper',
      words.people,
      named(
        'people',
        body.people.map(({ name, plain }) => ({ name, means: plain })),
      ),
    ),
  );
  return el('div', 'work-page', el('h1', '', chambers.heading), where, doing);
}

function draw() {
  const primary = el('button', 'primary', words.primary);
  const work = el('div', 'work', page());
  primary.addEventListener('click', () => {
    const next = path[path.findIndex(({ at }) => at === 'here') + 1];
    work.replaceChildren(el('div', 'work-page', el('h1', '', next?.name ?? '')));
  });
  const main = el('main', 'room room-brief', work, el('div', 'beside', docket()), el('div', 'acts', primary));
  document.getElementById('desk')?.append(bar(), main);
}

draw();
performance.mark('first-act');
