// Dates in words.

/** A browser takes a hundredth of a second to make one, and a case has dozens of dates. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendar(language: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`;
  const known = calendars.get(key);
  if (known !== undefined) return known;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (withDay) options.day = 'numeric';
  const made = new Intl.DateTimeFormat(language, options);
  calendars.set(key, made);
  return made;
}

/** `2021-01-09` as people of that language write it. Months and years alone stay so. */
export function dateText(date: string, language: string): string {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const when = new Date(Date.UTC(year, month - 1, day ?? 1));
  return calendar(language, day !== undefined).format(when);
}
