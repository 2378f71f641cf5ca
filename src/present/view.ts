// All that a person can see and do at one moment of a hearing, as plain data. The desk draws it in words,
// the stage in pictures; neither knows a rule. Texts are the level's or come from the words of a language.
import type { Difficulty, HintTier, Step } from '../hearing/index.ts';
import type { Certainty, CoachedAt, Direct, Disposition, ForecastMark, Quotation } from '../level/types.ts';
import type { DraftSlip, Passage, Utterance } from '../proceedings/index.ts';
import type { ScoreLine, ScorePart } from '../scoring/index.ts';
import type { SlipPart } from './stage-view.ts';

export interface SentenceView {
  readonly pin: string; // `card#n`
  readonly text: string; // without quotation marks
  readonly quoted: boolean; // verbatim: shown set apart, with its source
  readonly cite: string;
  readonly language?: string | undefined; // of quoted words, where it is not the case's
  readonly translation?: string | undefined; // ours, of quoted words
  readonly plain?: string | undefined; // ours, beside quoted words, never in their place
}

/** An exhibit or an authority, as a card to read, star and choose. */
export interface CardView {
  readonly id: string;
  readonly kind: 'exhibit' | 'authority';
  readonly sort: string; // in words: "Sworn declaration", "Contract clause"
  readonly name: string;
  readonly status: string; // in words: "Sworn", "Undisputed", "Argument, not evidence"; empty for law
  readonly by: string; // whose evidence, in words; empty for law
  readonly date: string; // for people: "9 January 2021"
  readonly cite: string;
  readonly plain: string;
  readonly cannotShow: string;
  readonly sentences: readonly SentenceView[];
  readonly starred: boolean;
}

export interface TermView {
  readonly term: string;
  readonly means: string;
  readonly also: readonly string[]; // other forms of the word that may stand in a text
}

export interface BriefView {
  readonly step: 'chambers.brief';
  readonly caption: readonly string[];
  readonly heard: string | null; // on what day; null until the rest of the game is here
  readonly told: string; // how the motion came here
  readonly toldQuotation: Quotation | null;
  readonly sections: readonly {
    readonly heading: string;
    readonly say: string;
    readonly quotation: Quotation | null;
  }[];
  readonly notAbout: readonly string[];
  readonly contentNotes: readonly string[];
  readonly asks: readonly string[];
  readonly elements: readonly {
    readonly id: string;
    readonly name: string;
    readonly question: string;
    readonly explained: string;
  }[];
  readonly routes: readonly { readonly name: string; readonly explained: string }[];
  readonly burden: string;
  readonly people: readonly { readonly name: string; readonly role: string; readonly plain: string }[];
}

export interface RecordView {
  readonly step: 'chambers.record';
}

export interface IssueView {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly element: string; // its element's name
  readonly argued: readonly { readonly claim: string; readonly say: string }[];
  readonly open: number; // claims still to be argued that the minutes allow
}

export interface LecternView {
  readonly step: 'argument.atLectern';
  readonly issues: readonly IssueView[];
  readonly silent: readonly string[]; // names of elements nothing was said on yet
}

export interface ClaimView {
  readonly id: string;
  readonly say: string;
  readonly minutes: number;
  readonly state: 'open' | 'argued' | 'too-long';
}

export interface HintView {
  readonly tier: HintTier;
  readonly text: string;
  readonly cap: number; // percent of the claim that can still be earned
}

export interface BuildingView {
  readonly step: 'argument.building';
  readonly issue: IssueView;
  readonly claims: readonly ClaimView[]; // shuffled by the seed
  readonly near: readonly string[]; // ids of the cards that the issue is about, good and bad
  readonly certainties: readonly { readonly id: Certainty; readonly name: string; readonly means: string }[];
  readonly hintsAllowed: boolean;
  readonly hints: Readonly<Record<string, readonly HintView[]>>; // by claim, those taken or at hand
  readonly helpLeft: Readonly<Record<string, { readonly tier: HintTier; readonly offer: string } | null>>; // by claim, the next
}

export interface BenchView {
  readonly step: 'argument.bench';
  readonly question: string; // id
  readonly ask: string;
  readonly judge: string;
  readonly slip: readonly Passage[]; // what was just argued
  readonly about: SlipPart | null; // the part of it that the stage shows ringed in the judge's pencil
  readonly directs: readonly { readonly id: Direct; readonly say: string }[];
  readonly replies: readonly { readonly id: string; readonly say: string }[]; // shuffled by the seed
}

export interface LineView {
  readonly id: string;
  readonly issue: string; // its name
  readonly near: readonly string[]; // the cards that the issue is about
  readonly argued: boolean; // whether the student argued that issue
  readonly say: string;
  readonly quoted: Quotation | null;
  readonly note: { readonly card: string; readonly name: string } | null;
}

export interface OppositionView {
  readonly step: 'opposition.listening';
  readonly speaker: string;
  readonly lines: readonly LineView[]; // in the order spoken
  readonly notesLeft: number;
  readonly notesMost: number;
}

export interface RebuttalView {
  readonly step: 'rebuttal';
  readonly notes: readonly {
    readonly line: string; // what was said
    readonly card: string; // name of what is held against it
    readonly undone: boolean;
    readonly why: string;
  }[];
}

export interface ForecastItem {
  readonly request: string;
  readonly element: string;
  readonly name: string; // its element's, and its request's where there are several
  readonly question: string;
  readonly findings: readonly { readonly id: string; readonly name: string }[]; // in the ladder's order
  readonly reasons: readonly { readonly id: string; readonly say: string }[]; // shuffled by the seed
  readonly made: {
    readonly finding: string;
    readonly reason: string;
    readonly certainty: ForecastMark;
  } | null;
}

export interface ForecastView {
  readonly step: 'chambers.forecast';
  readonly items: readonly ForecastItem[];
  readonly marks: readonly { readonly id: ForecastMark; readonly name: string; readonly stake: string }[];
  readonly complete: boolean;
}

export interface FindingView {
  readonly request: string;
  readonly element: string;
  readonly name: string;
  readonly found: string; // the court's finding, in words
  readonly explained: string; // in full
  readonly plain: string | null; // the same at a glance
  readonly decisive: string;
  readonly quotations: readonly Quotation[];
  readonly opinion: string; // a note of ours, shown as ours; may be empty
  readonly issues: readonly {
    readonly name: string;
    readonly found: string;
    readonly explained: string;
    readonly plain: string | null;
    readonly quotations: readonly Quotation[];
  }[];
  readonly forecast: {
    readonly found: string;
    readonly reason: string;
    readonly mark: string;
    readonly right: boolean;
    readonly rightReason: boolean;
  } | null;
  readonly argued: readonly string[]; // her own claims on it
}

export interface OutcomeView {
  readonly request: string;
  readonly name: string;
  readonly disposition: Disposition;
  readonly told: string; // "Motion denied"
  readonly conditions: readonly string[]; // that the order is tied to
}

export interface RulingView {
  readonly step: 'ruling';
  readonly name: string;
  readonly opening: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly read: readonly FindingView[]; // those heard so far
  readonly next: { readonly request: string; readonly element: string; readonly name: string } | null;
  readonly outcomes: readonly OutcomeView[]; // once all is read
  readonly closing: Quotation | null; // once all is read
}

export interface ElementBar {
  readonly element: string;
  readonly name: string;
  readonly earned: number; // build points on this element
  readonly most: number; // build points that par's plan puts there, or that was earned, whichever is more
}

export interface PartView {
  readonly part: ScorePart;
  readonly name: string;
  readonly means: string;
  readonly points: number;
  readonly max: number;
  readonly lines: readonly ScoreLine[];
}

export interface SlipReview {
  readonly index: number; // in the order argued
  readonly issue: string; // its name
  readonly claim: string;
  readonly say: string;
  readonly quality: number; // 0 to 100
  readonly earned: number; // points of build
  readonly most: number; // points that it could have earned
  readonly draft: DraftSlip; // as it was argued, to be argued again
  readonly claims: readonly ClaimView[]; // the positions of its issue
  readonly near: readonly string[]; // the cards that the issue is about
}

/** Whose motion it was and where it was decided: what stands at the head of a picture or a printed page. */
export interface MatterView {
  readonly title: string;
  readonly court: string;
  readonly docket: string;
  readonly decided: string; // "Decided 21 January 2021"
  readonly argued: string; // "Argued for Parler"
}

/** The best moment: the slip that came nearest to all it could earn; without one, an answer to the bench or a catch. */
export interface MomentView {
  readonly kind: 'slip' | 'answer' | 'note';
  readonly about: string; // the issue argued, the judge's question, or the line that was caught
  readonly say: string; // in counsel's words
  readonly earned: number;
  readonly most: number;
}

/** The one change that would have helped most. */
export interface ChangeView {
  readonly act: string; // what to do: "Argue this better"
  readonly about: string; // the slip, question or element; empty where the act says it all
  readonly why: string;
  readonly gain: number;
  readonly source: string;
}

export interface DebriefView {
  readonly step: 'debrief';
  readonly matter: MatterView;
  readonly outcomes: readonly OutcomeView[];
  readonly advocacy: number;
  readonly verdict: string; // the two numbers in one sentence, each labelled
  /** Where play may end otherwise than the court did: why, and how it would have by what was argued. */
  readonly otherwise: { readonly because: string; readonly told: string } | null;
  readonly parts: readonly PartView[];
  readonly bars: readonly ElementBar[];
  readonly change: ChangeView | null; // null at par
  readonly best: MomentView | null; // null where nothing earned half of what it could
  readonly slips: readonly SlipReview[];
  readonly certainties: BuildingView['certainties'];
  readonly findings: readonly FindingView[];
  readonly scales: readonly ScalesInWords[];
  readonly meaning: readonly string[];
  readonly afterwards: readonly string[];
  readonly sources: readonly { readonly name: string; readonly cite: string; readonly note: string }[];
}

/** The court's model of one issue, said in words: every weight on either pan. */
export interface ScalesInWords {
  readonly issue: string; // id
  readonly name: string;
  readonly element: string;
  readonly movant: readonly WeightView[];
  readonly respondent: readonly WeightView[];
  readonly movantSum: number;
  readonly respondentSum: number;
  readonly finding: string; // in words
}

export interface WeightView {
  readonly id: string;
  readonly say: string;
  readonly weight: number;
  readonly struck: boolean;
}

export type BodyView =
  | BriefView
  | RecordView
  | LecternView
  | BuildingView
  | BenchView
  | OppositionView
  | RebuttalView
  | ForecastView
  | RulingView
  | DebriefView;

export interface HearingView {
  readonly step: Step;
  readonly difficulty: Difficulty;
  readonly level: { readonly id: string; readonly title: string; readonly language: string };
  readonly heading: string; // the step's name
  readonly guide: string; // one sentence: what to do now
  readonly coaching: Readonly<Partial<Record<CoachedAt, string>>>; // a word to a new student, by where it belongs
  readonly path: readonly { readonly name: string; readonly at: 'done' | 'here' | 'ahead' }[];
  readonly minutes: { readonly left: number; readonly total: number };
  readonly exhibits: readonly CardView[];
  readonly law: readonly CardView[];
  readonly glossary: readonly TermView[];
  readonly scales: readonly ScalesInWords[]; // of the issues argued so far
  readonly said: readonly Utterance[];
  readonly body: BodyView;
}
