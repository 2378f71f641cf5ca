// How the student reads: size, lines, spacing, typeface, paper.
import type { Settings } from '../contract.ts';
import { useAllWords } from '../room.ts';
import { Pills } from './pills.tsx';

const sizes = [100, 125, 150, 200] as const;
const lineHeights = ['normal', 'roomy', 'very-roomy'] as const;
const spacings = ['normal', 'wide', 'wider'] as const;
const typefaces = ['hyperlegible', 'device', 'book'] as const;
const themes = ['system', 'light', 'dark', 'contrast', 'contrast-dark'] as const;

interface ReadingProps {
  readonly settings: Settings;
  change(part: Partial<Settings>): void;
}

export function ReadingForm({ settings, change }: ReadingProps) {
  const { settings: words } = useAllWords();
  const { textSize, lineHeight, spacing, typeface, theme } = settings;
  return (
    <>
      <Pills<Settings['textSize']>
        legend={words.text}
        id="text"
        all={sizes}
        at={textSize}
        name={words.size}
        set={(one) => change({ textSize: one })}
      />
      <Pills
        legend={words.lines}
        id="lines"
        all={lineHeights}
        at={lineHeight}
        name={(one) => words.lineHeights[one]}
        set={(one) => change({ lineHeight: one })}
      />
      <Pills
        legend={words.spacing}
        id="spacing"
        all={spacings}
        at={spacing}
        name={(one) => words.spacings[one]}
        set={(one) => change({ spacing: one })}
      />
      <Pills
        legend={words.typeface}
        id="typeface"
        all={typefaces}
        at={typeface}
        name={(one) => words.typefaces[one]}
        set={(one) => change({ typeface: one })}
      />
      <Pills
        legend={words.theme}
        id="theme"
        all={themes}
        at={theme}
        name={(one) => words.themes[one]}
        set={(one) => change({ theme: one })}
      />
    </>
  );
}
