// A room's own words by language. English is always there; another joins when somebody first wants to read it.

export interface Languages<Words> {
  /** The words of the language, or of its main form (`es` for `es-MX`); English where neither is here. */
  in(language: string): Words;
  add(language: string, words: Words): void;
}

export function languagesOfRoom<Words>(en: Words): Languages<Words> {
  const known = new Map([['en', en]]);
  return {
    in: (language) => known.get(language) ?? known.get(language.split('-')[0] ?? '') ?? en,
    add: (language, words) => void known.set(language, words),
  };
}
