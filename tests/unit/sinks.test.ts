// Text goes in as text: every place in the source where a string could become markup, code or an address is on a list,
// with its reason. The finder is tried on planted faults first. What packages bring in: tests/browser/built.test.ts.
import { describe, expect, test } from 'vitest';
import { counted, sinksIn } from '../support/sinks.ts';
import { sourcesIn } from '../support/source-text.ts';

const planted: readonly (readonly [string, string])[] = [
  ['node.innerHTML = text;', 'innerHTML'],
  ["node['outerHTML'] = text;", 'outerHTML'],
  ["node.insertAdjacentHTML('beforeend', text);", 'insertAdjacentHTML'],
  ["node['insertAdjacentHTML']('beforeend', text);", 'insertAdjacentHTML'],
  ['const { innerHTML } = node; use(innerHTML);', 'innerHTML'],
  ["Reflect.set(node, 'innerHTML', text);", 'innerHTML'],
  ['const row = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'dangerouslySetInnerHTML'],
  ['const props = { dangerouslySetInnerHTML: { __html: text } };', 'dangerouslySetInnerHTML'],
  ['document.write(text);', 'document.write'],
  ['window.document.writeln(text);', 'document.write'],
  ['eval(text);', 'eval'],
  ['(0, eval)(text);', 'eval'],
  ['window.eval(text);', 'eval'],
  ['new Function(text)();', 'Function'],
  ['Function(text)();', 'Function'],
  ['(() => 0).constructor(text)();', 'constructor()'],
  ["setTimeout('go()', 5);", 'setTimeout of a string'],
  ['setInterval(`go()`, 5);', 'setInterval of a string'],
  ["window.setTimeout('go(' + text + ')');", 'setTimeout of a string'],
  ['frame.srcdoc = text;', 'srcdoc'],
  ['const frame = <iframe srcdoc={text} />;', 'srcdoc'],
  ['const frame = <iframe title="x" />;', '<iframe>'],
  ['const code = <script>{text}</script>;', '<script>'],
  ["document.createElement('script');", 'createElement script'],
  ["document.createElementNS(svg, 'foreignObject');", 'createElement foreignObject'],
  ['document.createElement(name);', 'createElement of a variable'],
  ["new DOMParser().parseFromString(text, 'text/html');", 'DOMParser'],
  ['range.createContextualFragment(text);', 'createContextualFragment'],
  ['node.setHTMLUnsafe(text);', 'setHTMLUnsafe'],
  ['Document.parseHTMLUnsafe(text);', 'parseHTMLUnsafe'],
  ['import(name);', 'import() of a variable'],
  [`import('./' + name);`, 'import() of a variable'],
  ['importScripts(address);', 'importScripts'],
  ['new Worker(address);', 'Worker'],
  ['new SharedWorker(address);', 'SharedWorker'],
  ['navigator.serviceWorker.register(address);', 'register'],
  ["trustedTypes.createPolicy('x', rules);", 'createPolicy'],
  ["const go = <a href='javascript:go()'>x</a>;", 'an address that runs'],
  [`link.href = 'javascript:' + text;`, 'an address that runs'],
  ['const go = <a href={address}>x</a>;', 'href={}'],
  ['const look = <img src={address} />;', 'src={}'],
  ['link.href = address;', 'href ='],
  ['window.location = address;', 'location ='],
  ['location.assign(address);', 'location.assign'],
  ["window.open(address, 'x');", 'window.open'],
  ["node.onclick = 'go()';", 'onclick ='],
];

/** Each place in the source, how often, and why no stranger's string comes to it. */
const allowed: readonly (readonly [string, string])[] = [
  [
    'src/app/calm/calm-page.ts: createElement of a variable (1)',
    'the plain elements that its own code names',
  ],
  ['src/app/calm/calm-page.ts: href = (1)', 'the address of a blob, for a file to be saved'],
  ['src/app/files.ts: href = (1)', 'the address of a blob, for a file to be saved'],
  ['src/app/offline/offline.ts: register (1)', 'one constant address, through the Trusted Types policy'],
  ['src/app/report/run-report.ts: Worker (1)', 'one constant address, through the Trusted Types policy'],
  ['src/app/script-address.ts: createPolicy (1)', 'the policy itself: it lets one constant address through'],
  ['src/courtroom/drawings.ts: src = (1)', 'a blob of one of our drawings, shown as a picture'],
  ['src/desk/debrief/keepsake/paint.ts: src = (1)', 'a blob of our seal, shown as a picture'],
  ['src/desk/guide/blocks-shown.tsx: href={} (2)', "the guide's own links, made when the site is built"],
  ['src/desk/parts/look-picker.tsx: src={} (1)', 'one of our portraits, by its id'],
  ['src/desk/title/folder.tsx: src={} (1)', 'one of our covers, by its id'],
  ['src/desk/title/hero.tsx: src={} (1)', 'one constant picture'],
];

describe('sinks', () => {
  test.each(planted)('[sinks] a planted fault is seen: %s', (text, sink) => {
    const found = sinksIn({ file: 'planted.tsx', text });
    expect(found.map((one) => one.sink)).toContain(sink);
  });

  test('[sinks] what only looks like one is let be', () => {
    const text = `
      // eval(text); node.innerHTML = text;
      const said = 'Write the evaluation in one line.';
      setTimeout(() => go(), 5);
      setTimeout(go, 5);
      await import('./other.ts');
      document.createElement('p').textContent = said;
      const go2 = <a href="#guide">x</a>;
      if (typeof importScripts === 'function') go();
    `;
    expect(sinksIn({ file: 'sound.tsx', text })).toEqual([]);
  });

  test('[sinks] the source has those on the list, and no other', () => {
    const sources = sourcesIn('src');
    expect(counted(sources.flatMap(sinksIn))).toEqual(allowed.map(([place]) => place).toSorted());
    expect(sources.length).toBeGreaterThan(200);
  });
});
