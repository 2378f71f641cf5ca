// Dates in words.

/** `2021-01-09` as people of that language write it. Months and years alone stay so. */
export function dateText(date: string, language: string): string {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const when = new Date(Date.UTC(year, month - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(language, options).format(when);
}
