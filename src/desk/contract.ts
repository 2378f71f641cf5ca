// What the desk is given and what it may ask for. The desk holds no rule and keeps nothing but what is half chosen.
import type { ComponentType } from 'preact';
import type { Difficulty, HearingEvent } from '../hearing/index.ts';
import type { Cover, Look, Side } from '../level/types.ts';
import type { AtDesk, CaseReport, HearingView, Problem, Progress, StageTarget } from '../present/index.ts';
import type { DraftSlip, Passage } from '../proceedings/index.ts';
import type { Block } from './guide/blocks.ts';
import type * as later from './later.ts';
import type { OverProps } from './title/over.tsx';
import type { Words } from './words.ts';

/** What is fetched after the first screen stands, its words with it. */
export type Later = typeof later;

export type Theme = 'system' | 'light' | 'dark' | 'contrast' | 'contrast-dark';

/** How much of a card or a finding is shown at first: what it comes to, or all of it. */
export type ReadingLevel = 'plain' | 'full';

export interface Settings {
  readonly muted: boolean;
  readonly effects: number; // 0 to 1
  readonly room: number; // 0 to 1
  readonly music: number; // 0 to 1
  readonly motion: 'system' | 'full' | 'reduced';
  readonly stage: boolean; // whether the courtroom picture is shown
  readonly textSize: 100 | 125 | 150 | 200; // percent
  readonly lineHeight: 'normal' | 'roomy' | 'very-roomy';
  readonly spacing: 'normal' | 'wide' | 'wider'; // of letters and words
  readonly typeface: 'hyperlegible' | 'device' | 'book';
  readonly theme: Theme;
  readonly counsel: Look | null; // how the student's counsel looks; null: as the case says
  readonly shortcuts: boolean; // whether single keys open what is at hand
  readonly difficulty: Difficulty; // of the next hearing begun
  readonly reading: ReadingLevel; // of cards and findings; each can be read otherwise
  readonly listen: boolean; // whether passages can be read aloud
  readonly followByEar: boolean; // whether all that is said is read aloud as it is said
  readonly voice: string | null; // the address of the voice that reads; null: the nearest of the device's own
  readonly speed: number; // of reading aloud, 0.7 to 1.5
  readonly language: string | null; // of the page; null: the first that the browser wishes for and the game has
}

/** Where the play is kept: in this browser, on its way there, or only in memory. */
export type Keeping = 'saved' | 'saving' | 'memory';

export interface Reargued {
  readonly before: number; // quality, 0 to 100
  readonly after: number;
  readonly gain: number; // advocacy points this would have added; may be negative
  readonly why: readonly string[]; // one sentence a part, of the new slip
}

/** A language that can be chosen, and what it calls itself. */
export interface LanguageChoice {
  readonly code: string;
  readonly name: string;
}

/** What both screens are given of the language that is spoken. */
export interface Spoken {
  readonly words: Words;
  readonly language: string;
  readonly languages: readonly LanguageChoice[];
  readonly later: Later | null; // with it, `words` are all of them
}

export interface DeskProps extends Spoken {
  readonly view: HearingView;
  readonly keeping: Keeping;
  readonly notice: string | null; // a refusal or other news, in a sentence; announced politely
  readonly asked: StageTarget | null; // what was tapped on the stage; changes identity at every tap
  readonly captions: string | null; // the last sound, in words
  readonly moment: number; // of the hearing: the same caption at another moment is told anew
  readonly settings: Settings;
  act(event: HearingEvent): void;
  /** Tells what is half done at the desk and is no event of the hearing, so that the stage can show it. */
  atDesk(now: Partial<AtDesk>): void;
  speak(draft: DraftSlip): readonly Passage[];
  reargue(slip: number, draft: DraftSlip): Reargued | null;
  set(settings: Settings): void;
  /** Lets the game's own sounds make way while something is read aloud. */
  hush(on: boolean): void;
  /** Asks for `later`, for what cannot be shown without it, and tells whether it has come. That it is on its way is said
      when it takes long, and so is that it could not be had. */
  wantLater(): Promise<boolean>;
  saveToFile(): void;
  saveTranscript(): void;
  savePicture(picture: Blob): void;
  print(): void;
  playAgain(): void;
  leave(): void; // to the title screen; the play is kept
}

/** A case on the shelf, and whether a hearing of it is under way. */
export interface ShelfItem {
  readonly id: string;
  readonly lang: string | undefined; // of the case's words, where the page speaks another
  readonly title: string;
  readonly summary: string;
  readonly cover: Cover;
  readonly contentNotes: readonly string[];
  readonly sides: readonly Side[]; // those that can be argued
  readonly own: { readonly from: string } | null; // a case that came from outside, and where from; null: of the game
  readonly underWay: { readonly step: string; readonly advocacy: number | null } | null; // advocacy once it has ended
}

/** The report on a case, from its being asked for to its end. */
export type ReportState =
  | { readonly kind: 'running'; readonly name: string; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly name: string; readonly report: CaseReport }
  | {
      readonly kind: 'unreadable';
      readonly name: string;
      readonly text: string;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'stopped' | 'failed'; readonly name: string };

export interface ReportProps {
  readonly state: ReportState;
  stop(): void;
  save(): void; // as text
  onClose(): void; // stops it too
}

/** What help on a slip is allowed: all that the difficulty has, the free nudge alone, or none. */
export type HelpAllowed = 'all' | 'nudge' | 'none';

/** What a class link fixes; null leaves it to the student. */
export interface ClassTerms {
  readonly side: Side | null;
  readonly difficulty: Difficulty | null;
  readonly help: HelpAllowed | null;
}

/** A case that was brought, as the checker found it. */
export interface CheckedCase {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly Problem[]; // none: it is on the shelf, and has only warnings
  readonly warnings: readonly Problem[];
}

/** A case on the shelf that a class link leads to, and what it fixes, a sentence each. */
export interface ClassView {
  readonly id: string;
  readonly says: readonly string[];
  readonly fixesDifficulty: boolean;
}

/** The guide for authors, while it is open. */
export interface GuideProps {
  readonly blocks: readonly Block[];
  readonly heading: string | null; // where it was opened at
  readonly notice: string | null; // what came of saving a file
  saveFile(name: string): void; // one that the guide speaks of
  copy(text: string): Promise<boolean>;
  print(): void;
  onClose(): void;
}

export interface TitleProps extends Spoken {
  readonly dressed: boolean; // whether its pictures are fetched, and what is folded is there
  readonly over: ComponentType<OverProps> | null; // what is shown over it, once that is there
  readonly update: (() => void) | null; // takes up a newer version of the game, when one waits
  readonly shelf: readonly ShelfItem[];
  readonly notice: string | null;
  /** Something to decide before going on, shown in a dialog that cannot be passed by. */
  readonly question: {
    readonly say: string;
    readonly choices: readonly { readonly id: string; readonly label: string }[];
  } | null;
  readonly settings: Settings;
  readonly difficulties: readonly {
    readonly id: Difficulty;
    readonly name: string;
    readonly means: string;
  }[];
  readonly report: ReportProps | null; // while one is shown
  askReport(level: string): void;
  readonly guide: GuideProps | null;
  openGuide(): void;
  choose(choice: string): void; // answers the question
  readonly checked: CheckedCase | null;
  readonly classed: ClassView | null;
  start(level: string, side?: Side): void; // begins afresh
  resume(level: string): void;
  openSave(): void;
  set(settings: Settings): void;
  pickCase(): void; // by the browser's own dialog
  bringFiles(files: readonly File[]): void;
  bringText(text: string): void;
  bringAddress(address: string): void;
  closeChecked(): void;
  saveCase(id: string): void;
  removeCase(id: string): void; // asks first
  printPaper(id: string): void; // shows the sheets of a hearing for the table
  /** A link that carries or names the case; with terms, for a class. Null when it could not be made. */
  linkTo(id: string, terms: ClassTerms | null): Promise<string | null>;
  /** Tells whether it was copied. */
  copy(text: string): Promise<boolean>;
}
