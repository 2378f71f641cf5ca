// The page that is shown when an error got out of everything else: calm, in plain words, with the hearing to be gone on with
// or saved. Made of plain elements and words of its own, and fetched before it is needed: it leans on nothing that may fail.
import { calmEn } from '../words/calm-en.ts';
import { calmEs } from '../words/calm-es.ts';
import { type Entry, leaveGoOn, wayOn } from './go-on.ts';
import { reportText } from './report.ts';
import type { HearingThen, Standing } from './watch.ts';

const languages = { en: calmEn, es: calmEs } as const;

function wordsFor(wishes: readonly string[]) {
  const codes = wishes.map((wish) => wish.toLowerCase().split('-')[0] ?? '');
  const code = codes.find((one): one is keyof typeof languages => Object.hasOwn(languages, one)) ?? 'en';
  return { code, words: languages[code] };
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  marks: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [mark, value] of Object.entries(marks)) made.setAttribute(mark, value);
  return made;
}

function button(act: string, text: string, look: 'primary' | 'second', press: () => void): HTMLButtonElement {
  const made = element('button', text, { type: 'button', class: look, 'data-act': act });
  made.addEventListener('click', press);
  return made;
}

function saveFile(text: string, name: string) {
  const link = element('a', '', { download: name });
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.click();
}

/** The page anew, from its first screen, without what a link asked of it. */
function startOver() {
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.delete('level');
  history.replaceState(null, '', address);
  location.reload();
}

type CalmWords = typeof calmEn;

/** How much of the hearing is safe, and how it would be gone on with; a sentence each. */
function hearingSays(words: CalmWords, hearing: HearingThen, entry: Entry): readonly string[] {
  const { events, kept, key } = hearing;
  if (events === 0) return [words.notBegun];
  const way = wayOn(entry, key, events);
  const again = way.times === 1 ? [] : [way.times === 2 ? words.plain : words.earlier(way.events)];
  if (kept === 0) return [words.onlyHere(events), ...again];
  return [words.kept(kept), ...(events > kept ? [words.ahead(events - kept)] : []), ...again];
}

function goOnWith(hearing: HearingThen) {
  const { key, events } = hearing;
  const way = wayOn(history, key, events);
  try {
    const goOn = { key, save: hearing.save(way.events), picture: way.picture };
    leaveGoOn(history, goOn, { key, events, times: way.times });
  } finally {
    location.reload(); // at worst to the first page, where what is kept can be gone on with
  }
}

/** The buttons; `tell` says what came of one. */
function actsOf(words: CalmWords, hearing: HearingThen | null, report: string, tell: (said: string) => void) {
  const acts = element('div', '', { class: 'calm-acts' });
  if (hearing !== null && hearing.events > 0)
    acts.append(
      button('calm.goOn', words.goOn, 'primary', () => goOnWith(hearing)),
      button('calm.save', words.save, 'second', () => {
        saveFile(hearing.save(hearing.events), `${hearing.level}.hearing.json`);
        tell(words.saved);
      }),
    );
  const copy = async () => navigator.clipboard.writeText(report);
  acts.append(
    button('calm.copy', words.copy, 'second', () =>
      copy().then(
        () => tell(words.copied),
        () => tell(words.notCopied),
      ),
    ),
    button('calm.startOver', words.startOver, 'second', startOver),
  );
  return acts;
}

export function calmPage(error: unknown, { language, hearing }: Standing): HTMLElement {
  const { code, words } = wordsFor([language]);
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]');
  const report = reportText({
    error,
    hearing,
    language,
    browser: navigator.userAgent,
    script: script?.dataset.file ?? script?.src ?? '',
  });
  const page = element('main', '', { class: 'calm', lang: code });
  const heading = element('h1', words.heading, { tabindex: '-1' });
  const said = element('p', '', { role: 'status' });
  const details = element('details', '');
  details.append(
    element('summary', words.report),
    element('p', words.reportHolds),
    element('pre', report, { tabindex: '0' }),
  );
  const tell = (sentence: string) => {
    said.textContent = sentence;
    if (sentence === words.notCopied) details.open = true;
  };
  const sentences = hearing === null ? [] : hearingSays(words, hearing, history);
  page.append(heading, element('p', words.fault), ...sentences.map((one) => element('p', one)));
  page.append(actsOf(words, hearing, report, tell), said, details);
  document.title = words.heading;
  return page;
}
