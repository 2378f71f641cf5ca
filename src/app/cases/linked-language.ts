// The language that a link brings along in its fragment, beside whatever else it says. Knows nothing of cases.

/** The language that whoever gives the link on speaks: for whoever opens it and has chosen none. English is not named,
    for everybody gets it who wishes for nothing else. */
export const withLanguage = (fragment: string, code: string): string =>
  code === 'en' ? fragment : `${fragment}&language=${encodeURIComponent(code)}`;

/** The language that a link brings along, if any. */
export const linkedLanguage = (hash: string): string | null =>
  new URLSearchParams(hash.replace(/^#/, '')).get('language');
