// Which voice speaks. A voice of the device itself is preferred; one that has the text sent over the network is never
// taken unless the student chose it.

/** As much of the browser's own voice as the choice needs. */
export interface Voice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

const plainCode = (code: string) => code.toLowerCase().replaceAll('_', '-'); // some systems write en_US
const tongue = (code: string) => plainCode(code).split('-')[0] ?? '';

const speaks = ({ lang }: Voice, language: string) => tongue(lang) === tongue(language);

/** The smaller the nearer: the very language and region, then the device's own default. */
const distance = ({ lang, default: usual }: Voice, language: string) =>
  (plainCode(lang) === plainCode(language) ? 0 : 2) + (usual ? 0 : 1);

/** The voices of a language to choose from, the nearest first; those over the network apart. */
export function offeredVoices<V extends Voice>(
  voices: readonly V[],
  language: string,
): { readonly local: readonly V[]; readonly network: readonly V[] } {
  const own = voices
    .filter((voice) => speaks(voice, language))
    .toSorted((a, b) => distance(a, language) - distance(b, language));
  return {
    local: own.filter(({ localService }) => localService),
    network: own.filter(({ localService }) => !localService),
  };
}

/** The one that was chosen, if it speaks the language; else the nearest of the device's own; else none. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  language: string,
  chosen: string | null,
): V | null {
  const wanted = voices.find((voice) => voice.voiceURI === chosen && speaks(voice, language));
  return wanted ?? offeredVoices(voices, language).local[0] ?? null;
}
