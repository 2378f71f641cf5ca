// Las palabras que `present` pone junto a las del caso, en español: las que vienen después.
import type { HintTier, Refusal } from '../../hearing/index.ts';
import type { Certainty, Direct, Disposition, ForecastMark } from '../../level/types.ts';
import type { SaveProblem } from '../../proceedings/index.ts';
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

const refusals: Readonly<Record<Refusal, string>> = {
  'hearing/malformed': 'Eso no se pudo entender. No cambió nada.',
  'hearing/not-now': 'Eso no se puede hacer en este momento de la audiencia.',
  'hearing/unknown-card': 'En este caso no hay tal prueba ni tal autoridad.',
  'hearing/unknown-issue': 'En este caso no hay tal cuestión.',
  'hearing/unknown-claim': 'En este caso no se puede tomar esa postura.',
  'hearing/claim-on-another-issue':
    'Esa postura es de otra cuestión. Vuelve al atril para cambiar de cuestión.',
  'hearing/claim-already-argued': 'Ese argumento ya lo hiciste. El tribunal lo oyó.',
  'hearing/hint-already-taken': 'Esa ayuda ya la tuviste.',
  'hearing/no-hints': 'Como titular argumentas sin ayuda.',
  'hearing/no-minutes-left':
    'No quedan suficientes minutos de palabra para eso. Elige un argumento más corto, o cierra tu caso.',
  'hearing/unknown-authority': 'Elige una regla de derecho en que apoyarte.',
  'hearing/unknown-exhibit': 'Elige las pruebas del expediente.',
  'hearing/exhibit-not-yours': 'Esa prueba no te toca citarla a ti.',
  'hearing/one-or-two-exhibits': 'Pon una o dos pruebas en la hoja.',
  'hearing/same-exhibit-twice': 'Es la misma prueba dos veces. Con una basta.',
  'hearing/unknown-pin': 'Esa oración no está en el expediente.',
  'hearing/pin-not-on-slip': 'Señala una oración de una prueba o de una regla que esté en la hoja.',
  'hearing/another-question': 'El tribunal preguntó otra cosa. Responde a la pregunta que se hizo.',
  'hearing/unknown-reply': 'Elige una de las respuestas.',
  'hearing/unknown-line': 'La otra parte no dijo tal cosa.',
  'hearing/line-already-noted': 'Ya tienes una nota en esa línea. Quítala antes de oponerle otra cosa.',
  'hearing/line-not-noted': 'No hay ninguna nota en esa línea.',
  'hearing/no-notes-left': 'No quedan notas. Quita una para poner otra.',
  'hearing/unknown-element': 'Al tribunal no se le pregunta eso.',
  'hearing/unknown-finding': 'Esa no es una de las conclusiones a las que el tribunal puede llegar aquí.',
  'hearing/unknown-reason': 'Elige una de las razones.',
  'hearing/forecast-unfinished': 'Pronostica todos los elementos antes de sellarlo.',
  'hearing/finding-out-of-turn': 'La orden se lee en su propio orden.',
  'hearing/ruling-unfinished': 'Escucha antes toda la resolución.',
};

const savesGoneWrong: Readonly<Record<SaveProblem, string>> = {
  'save/too-large': 'Ese archivo es demasiado grande para ser una audiencia guardada.',
  'save/not-a-save':
    'Eso no es una audiencia guardada, o se cortó. Elige un archivo que termine en .hearing.json.',
  'save/newer-format':
    'Esa audiencia se guardó con una versión más nueva del juego. Ábrela allí, o recarga esta página para actualizarla.',
  'save/edited':
    'Esa audiencia se modificó después de guardarse, así que no es de fiar. Aquí no se reemplazó nada.',
  'save/other-level': 'Esa audiencia es de otro caso.',
  'save/level-changed': 'El caso ha cambiado desde que se guardó esa audiencia.',
  'save/does-not-replay':
    'Esa audiencia contiene un paso que el tribunal no habría permitido, así que no se abrió.',
};

export const laterEs: LaterWords = {
  heldFrom: (held: number, all: number) =>
    `${agree(held, 'Sigue valiendo', 'Siguen valiendo')} ${held} de sus ${all} pasos.`,
  savesGoneWrong,
  refusals,
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
