// Reads aloud by the voice of the browser, a sentence at a time, and tells what is being said. Silent unless it is
// switched on and has a voice. It feeds no live region: a screen reader goes on by itself.
import { markSentence, markWord, unmark } from './marks.ts';
import {
  drop,
  endSoon,
  follow,
  goOn,
  pause,
  type Queue,
  type Saying,
  sayingNow,
  sayNext,
  silence,
  type Telling,
  tell,
  tellingNow,
} from './queue.ts';
import { type Span, wordAt } from './sentences.ts';
import { chooseVoice } from './voices.ts';

export interface Wishes {
  readonly on: boolean;
  readonly voice: string | null; // that the student chose
  readonly speed: number;
  readonly language: string; // of the case, or of the page where there is none
}

export type VoiceState = 'silent' | 'speaking' | 'paused';

const off: Wishes = { on: false, voice: null, speed: 1, language: 'en' };

/** What a browser without a voice has. */
const synthesis = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null;

export class Listener {
  private wishes: Wishes = off;
  private queue: Queue = silence;
  private voices: readonly SpeechSynthesisVoice[] = [];
  private utterance: SpeechSynthesisUtterance | null = null; // kept, or some browsers forget it in mid-sentence
  private word: Span | null = null; // in the piece
  private failed = false;
  private asked = false; // whether voices were asked for
  private readonly watchers = new Set<() => void>();

  watch(tell: () => void): () => void {
    this.watchers.add(tell);
    return () => void this.watchers.delete(tell);
  }

  /** Voices come late, and some only when they are asked for: not before somebody wants one. */
  askForVoices(): void {
    if (this.asked) return;
    this.asked = true;
    const read = () => {
      this.voices = synthesis()?.getVoices() ?? [];
      this.tellAll();
    };
    synthesis()?.addEventListener('voiceschanged', read);
    read();
  }

  set(wishes: Wishes): void {
    this.wishes = wishes;
    this.failed = false;
    if (wishes.on) this.askForVoices();
    if (!wishes.on) this.stop();
    this.tellAll();
  }

  allVoices(): readonly SpeechSynthesisVoice[] {
    return this.voices;
  }

  isReady(): boolean {
    return this.wishes.on && this.voiceFor(this.wishes.language) !== null;
  }

  hasFailed(): boolean {
    return this.failed;
  }

  /** Of one telling; of whatever is told, without an id. */
  stateOf(id?: string): VoiceState {
    const now = tellingNow(this.queue);
    if (now === null || (id !== undefined && now.id !== id)) return 'silent';
    return this.queue.paused ? 'paused' : 'speaking';
  }

  /** The sentence that follows the hearing, and where its word stands in it. */
  followed(): { readonly name: string; readonly text: string; readonly word: Span | null } | null {
    const now = tellingNow(this.queue);
    const saying = sayingNow(this.queue);
    if (now === null || saying === null || !now.followed) return null;
    const { start, end } = saying.span;
    const word = this.word === null ? null : { start: this.word.start - start, end: this.word.end - start };
    return { name: now.name, text: saying.piece.text.slice(start, end), word };
  }

  tell(telling: Telling): void {
    if (this.isReady()) this.change(tell(this.queue, telling));
  }

  follow(tellings: readonly Telling[]): void {
    if (!this.isReady() || tellings.length === 0) return;
    const wasSilent = tellingNow(this.queue) === null;
    this.queue = follow(this.queue, tellings);
    if (wasSilent) this.say();
    this.tellAll();
  }

  pause(): void {
    if (tellingNow(this.queue) !== null) this.change(pause(this.queue));
  }

  goOn(): void {
    if (tellingNow(this.queue) !== null) this.change(goOn(this.queue));
  }

  /** Its place has left the page: at once with a dialog, else at the end of the sentence. */
  leave(id: string, atOnce: boolean): void {
    const state = this.stateOf(id);
    if (state === 'silent') return;
    if (atOnce || state === 'paused') this.change(drop(this.queue, id));
    else this.queue = endSoon(this.queue, id);
  }

  stop(): void {
    if (tellingNow(this.queue) !== null) this.change(silence);
  }

  /** What is being said breaks off, and what the queue has now is said. */
  private change(queue: Queue): void {
    this.queue = queue;
    this.hush();
    this.say();
    this.tellAll();
  }

  private hush(): void {
    const spoke = this.utterance !== null;
    this.utterance = null;
    this.word = null;
    unmark();
    if (spoke) synthesis()?.cancel();
  }

  private voiceFor(language: string): SpeechSynthesisVoice | null {
    return chooseVoice(this.voices, language, this.wishes.voice);
  }

  /** A sentence in a language that no voice here speaks is passed over: its translation stands beside it. */
  private say(): void {
    if (this.queue.paused) return;
    let saying = sayingNow(this.queue);
    while (saying !== null && this.voiceFor(saying.piece.language) === null) {
      this.queue = sayNext(this.queue);
      saying = sayingNow(this.queue);
    }
    if (saying !== null) this.speak(saying);
  }

  private speak(saying: Saying): void {
    const { span, piece } = saying;
    const voice = this.voiceFor(piece.language);
    if (voice === null) return;
    const utterance = new SpeechSynthesisUtterance(piece.text.slice(span.start, span.end));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.wishes.speed;
    utterance.onend = () => this.utterance === utterance && this.advance();
    utterance.onerror = () => this.utterance === utterance && this.fail();
    utterance.onboundary = (event) => this.utterance === utterance && this.hearWord(saying, event);
    this.utterance = utterance;
    this.failed = false;
    markSentence(saying);
    synthesis()?.speak(utterance);
  }

  private hearWord(saying: Saying, { name, charIndex, charLength }: SpeechSynthesisEvent): void {
    const { span, piece } = saying;
    const text = piece.text.slice(span.start, span.end);
    const word = name === 'sentence' ? null : wordAt(text, charIndex, charLength);
    if (word === null) return;
    this.word = { start: span.start + word.start, end: span.start + word.end };
    markWord(saying, this.word);
    this.tellAll();
  }

  private advance(): void {
    this.utterance = null;
    this.word = null;
    unmark();
    this.queue = sayNext(this.queue);
    this.say();
    this.tellAll();
  }

  private fail(): void {
    this.failed = true;
    this.change(silence);
  }

  private tellAll(): void {
    for (const tell of this.watchers) tell();
  }
}

/** One for the page, as the browser has one voice. */
export const listener = new Listener();
export const canSpeak = (): boolean => synthesis() !== null && 'SpeechSynthesisUtterance' in globalThis;
