// What every part of the desk can reach without its being handed down: the hearing, the words, the panels.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskProps } from './contract.ts';
import { en } from './words/en.ts';
import type { AllWords, Words } from './words.ts';

export type Panel = 'record' | 'transcript' | 'scales' | 'glossary' | 'settings' | 'keys' | 'leave';

export interface Room {
  readonly props: DeskProps;
  open(panel: Panel): void;
  explain(term: string): void;
  hear(lines: number): void; // how many of the other side's lines have been heard
}

/** The settings, to be changed from wherever one is. */
export type SettingsAtHand = Pick<DeskProps, 'settings' | 'set' | 'language' | 'languages'>;

export const WordsContext = createContext<Words>(en);
export const RoomContext = createContext<Room | null>(null);

export const SettingsContext = createContext<SettingsAtHand | null>(null);

export const useWords = (): Words => useContext(WordsContext);

/** Only where the rest of the desk has been fetched: what is shown by it, in its words. */
export function useAllWords(): AllWords {
  const words = useWords();
  if (!('ruling' in words)) throw new Error('The later words of the desk have not been fetched.');
  return words as AllWords;
}

/** Marks what stands in the case's own language where the page speaks another, so that a reader's voice changes. */
export function useCaseLanguage(): { readonly lang?: string } {
  const { view, language } = useRoom().props;
  return view.level.language === language ? {} : { lang: view.level.language };
}

/** Only inside a hearing. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null)
    throw new Error('This part of the desk belongs inside a hearing: render it through renderDesk.');
  return room;
}
