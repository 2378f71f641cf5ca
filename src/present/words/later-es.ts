// Las palabras que `present` pone junto a las del caso, en español: las que vienen después.
import type { HintTier } from '../../hearing/index.ts';
import type { Certainty, Direct, Disposition, ForecastMark } from '../../level/types.ts';
import type { ScorePart } from '../../scoring/index.ts';
import type { LaterWords } from '../words.ts';

const certainties: Readonly<Record<Certainty, { name: string; means: string }>> = {
  arguable: { name: 'Argumentable', means: 'Se puede decir de buena fe, y no mucho más.' },
  'serious-question': {
    name: 'Una cuestión seria',
    means: 'Merece un litigio: la respuesta podría ir en cualquiera de los dos sentidos.',
  },
  likely: { name: 'Probable', means: 'El expediente y el derecho apuntan sobre todo hacia aquí.' },
};

const directs: Readonly<Record<Direct, string>> = {
  yes: 'Sí, Su Señoría.',
  no: 'No, Su Señoría.',
  depends: 'Depende, Su Señoría.',
  check: 'Revisaré el expediente, Su Señoría.',
};

const marks: Readonly<Record<ForecastMark, { name: string; stake: string }>> = {
  'not-sure': { name: 'Sin seguridad', stake: '+1 si aciertas, 0 si no' },
  leaning: { name: 'Con inclinación', stake: '+2 si aciertas, −1 si no' },
  sure: { name: 'Con seguridad', stake: '+3 si aciertas, −3 si no' },
};

const parts: Readonly<Record<ScorePart, { name: string; means: string }>> = {
  build: {
    name: 'Construcción',
    means:
      'Los argumentos que elegiste y qué tan bien los hiciste, frente a lo mejor que esta mano podía dar.',
  },
  exchange: { name: 'Intercambio', means: 'Tus respuestas al estrado, y tu réplica.' },
  candor: {
    name: 'Franqueza',
    means: 'Conceder lo que hay que conceder, revelar lo que está en tu contra, no salirte del expediente.',
  },
  forecast: { name: 'Pronóstico', means: 'Qué tan bien previste la resolución y sus razones.' },
};

/** Qué hacer con un punto del puntaje, según de qué trata. */
const changes: Readonly<Record<string, string>> = {
  plan: 'Gasta los minutos en otros argumentos',
  slip: 'Argumenta esto mejor',
  question: 'Responde mejor a esta pregunta',
  bench: 'Dale al estrado algo que preguntar',
  note: 'Opón otra tarjeta a una línea, o anota otra línea',
  notes: 'Usa todas las notas de réplica',
  candor: 'Aprovecha las ocasiones de franqueza',
  misstated: 'No digas esto',
  forecast: 'Prevé esta conclusión y su razón',
};

const dispositions: Readonly<Record<Disposition, string>> = {
  granted: 'Moción concedida',
  'granted-in-part': 'Moción concedida en parte',
  denied: 'Moción denegada',
};

const hints: Readonly<Record<HintTier, { offer: string }>> = {
  1: { offer: 'Dame un empujoncito (no cuesta nada)' },
  2: { offer: 'Indícame dónde (esta postura podrá ganar el 90 %)' },
  3: { offer: 'Muéstrame un ejemplo resuelto (esta postura podrá ganar el 60 %)' },
};

/** La forma que va con la cantidad. */
const agree = (n: number, one: string, many: string) => (n === 1 ? one : many);

export const laterEs: LaterWords = {
  certainties,
  directs,
  marks,
  parts,
  changes,
  dispositions,
  hints,
  notReached: 'No se llegó a decidir',
  reactions: {
    well: 'Desde el estrado asienten y toman nota',
    partly: 'El tribunal espera más, y luego pasa a otra cosa',
    ill: 'El tribunal no parece convencido: eso no respondió a la pregunta',
  },
  orderUnread: 'La orden del tribunal',
  decided: (date: string) => `Decisión: ${date}`,
  arguedFor: (party: string) => `Alegato por ${party}`,
  nudge: (issue: string) => `Pregúntate qué debe decidir aquí el tribunal: ${issue}`,
  pointer: (law: string, card: string) => `Lee “${law}”, y busca en “${card}”.`,
  worked: (cards: string, law: string, pin: string, how: string) =>
    `Pruebas: ${cards}. Regla: ${law}. Oración: ${pin} Seguridad: ${how.toLowerCase()}.`,
  noPin: 'ninguna.',
  openLines: (open: number, all: number) =>
    `De ${all} ${agree(all, 'línea', 'líneas')}, ${open} se ${agree(open, 'puede', 'pueden')} desmontar con algo del expediente o del derecho.`,
  outcome: (told: string, request: string | null) =>
    request === null ? told : `${request}: ${told.toLowerCase()}`,
  verdict: (outcomes: string, advocacy: number, lost: boolean) =>
    lost
      ? `${outcomes}. Tu alegato: ${advocacy} de 100. Las dos cosas son verdad; aquí está el porqué.`
      : `${outcomes}. Tu alegato: ${advocacy} de 100. Lo primero es del tribunal; lo segundo es tuyo.`,
};
