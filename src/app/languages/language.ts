// What a language is to the game: the words of every room that speaks. Those that a student meets first are there with
// the language; the later ones are fetched with what speaks them.
import type { Words as StageWords } from '../../courtroom/kit.ts';
import type { Words as DeskWords, LaterWords as LaterDeskWords } from '../../desk/words.ts';
import type { Level, Texts } from '../../level/index.ts';
import type { Words as HearingWords, LaterWords as LaterHearingWords } from '../../present/index.ts';
import type { ProceedingsWords } from '../../proceedings/index.ts';
import type { ScoringWords } from '../../scoring/index.ts';
import type { Captions } from '../../sound/words/en.ts';
import type { ShelfEntry } from '../cases/shelf-entry.ts';
import type { CaseWords } from '../words/cases-en.ts';
import type { AppWords } from '../words/en.ts';

export type ShelfWords = Pick<ShelfEntry, 'title' | 'summary' | 'contentNotes'>;

export interface Language {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly app: AppWords;
  readonly hearing: HearingWords;
  readonly desk: DeskWords;
  readonly proceedings: ProceedingsWords;
  readonly stage: StageWords;
  /** By the id of a case of the game: what the shelf shows of it in this language. */
  readonly shelf: ReadonlyMap<string, ShelfWords>;
  /** The texts of a case of the game in this language; null where it has none, or the case is written in it. */
  texts(level: Level): Promise<Texts | null>;
  /** Rejects when they cannot be fetched. */
  later(): Promise<LaterLanguage>;
}

export interface LaterLanguage {
  readonly cases: CaseWords;
  readonly captions: Captions;
  readonly desk: LaterDeskWords;
  readonly hearing: LaterHearingWords;
  readonly scoring: ScoringWords;
}
