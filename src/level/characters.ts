// Finds the characters that have no place in a level's words: invisible orders to the screen, and broken halves.

export interface BadCharacter {
  readonly name: string;
  readonly position: number; // counted from 1
}

/** The first character that a level may not hold, if any. A line break is the one control character it may. */
export function badCharacter(text: string): BadCharacter | undefined {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isWholePair(text, index)) index += 1;
    else {
      const name = nameOfBad(code);
      if (name !== undefined) return { name, position: index + 1 };
    }
  }
  return undefined;
}

function nameOfBad(code: number): string | undefined {
  if (code === 0x09) return 'a tab';
  if (code < 0x20 && code !== 0x0a) return 'a hidden control character';
  if (code >= 0x7f && code <= 0x9f) return 'a hidden control character';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return 'a hidden mark that turns the reading direction';
  return code >= 0xd800 && code <= 0xdfff ? 'one half of a character' : undefined;
}

/** Signs beyond the first 65,536 are written in two halves. */
function isWholePair(text: string, index: number): boolean {
  const first = text.charCodeAt(index);
  if (first < 0xd800 || first > 0xdbff) return false;
  const second = text.charCodeAt(index + 1);
  return second >= 0xdc00 && second <= 0xdfff;
}
