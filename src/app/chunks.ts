// Which modules travel together. On a slow line each request costs as much as 100 KB, and a browser asks an older server
// for six at a time: so what is wanted at one moment is one file, however many others want a part of it. Runs in Node,
// under Vite.

/** What plays a hearing; the words and the sheets of paper are asked for apart. */
const PLAYS =
  /\/src\/(?:hearing|scoring|proceedings|present)\/(?!words|paper|visual)|\/src\/app\/later\.ts$|\/xstate\//;
const LATER_WORDS = /\/(?:later-|cases-|(?:scoring|sound)\/words\/)(en|es)\.ts$/;
function laterWords(id: string): string | null {
  const [, language] = LATER_WORDS.exec(id) ?? [];
  return language === undefined ? null : `words-${language}`;
}

/** What opens the drawings while the script that draws with them is still on the line. */
const DRAWINGS = /\/courtroom\/(?:drawings|dyes)\.ts$/;

/** What an earlier one takes is in no later one. */
export const chunks = [
  { name: 'first', tags: ['$initial' as const], test: (id: string) => !id.includes('service-worker') },
  { name: 'drawings', test: DRAWINGS, includeDependenciesRecursively: false },
  { name: 'later', test: PLAYS },
  { debugName: 'words', name: laterWords },
];
