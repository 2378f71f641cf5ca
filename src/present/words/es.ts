// Las palabras que `present` pone junto a las del caso, en español: las primeras.
import type { Difficulty, Refusal, Step } from '../../hearing/index.ts';
import type { Authority, Exhibit, Role } from '../../level/types.ts';
import type { SaveProblem } from '../../proceedings/index.ts';
import type { Words } from '../words.ts';

const steps: Readonly<Record<Step, { name: string; guide: string }>> = {
  'chambers.brief': {
    name: 'El resumen',
    guide: 'Descubre por quién hablas, qué pides y qué se preguntará el tribunal.',
  },
  'chambers.record': {
    name: 'El expediente',
    guide:
      'Hojea las pruebas y el derecho. Marca con una estrella lo que piensas usar. Todo queda a la mano.',
  },
  'argument.atLectern': {
    name: 'En el atril',
    guide:
      'Elige la siguiente cuestión, o cierra tu caso. Tienes pocos minutos: gástalos donde tu caso es fuerte.',
  },
  'argument.building': {
    name: 'Construye tu argumento',
    guide: 'Una postura, una regla, las pruebas, la oración que importa y cuánta seguridad tienes.',
  },
  'argument.bench': {
    name: 'Una pregunta del estrado',
    guide: 'Primero una respuesta sin rodeos. Después, la razón.',
  },
  'opposition.listening': {
    name: 'Habla la otra parte',
    guide:
      'Escucha línea por línea. Anota la línea que desmonta una de tus pruebas o una cláusula. Algunas líneas son simplemente verdad.',
  },
  rebuttal: { name: 'Réplica', guide: 'Un minuto. Se dicen tus notas.' },
  'chambers.forecast': {
    name: 'Ponte la toga',
    guide:
      'Pronostica la resolución: qué concluirá el tribunal, la razón decisiva y cuánta seguridad tienes.',
  },
  ruling: {
    name: 'La resolución',
    guide: 'Escucha la lectura de la orden, elemento por elemento, tus palabras junto a las del tribunal.',
  },
  debrief: {
    name: 'Repaso',
    guide: 'Dos números: lo que hizo el tribunal y qué tan bien argumentaste. No son lo mismo.',
  },
};

/** Va antes de lo que el caso añade a una indicación; donde no hay nada, las palabras del caso siguen a la guía. */
const leads: Readonly<Partial<Record<Step, string>>> = {
  'chambers.brief': 'El tribunal se preguntará por:',
  'chambers.record': 'Marca lo que toque una de estas cuestiones:',
  'argument.atLectern': 'Todavía no se ha dicho nada sobre:',
  'argument.building': 'Lo que el tribunal debe decidir aquí:',
  'argument.bench': 'Lo que busca la pregunta:',
};

const genericPrompts: Readonly<Record<Step, string>> = {
  'chambers.brief': 'Lee el resumen.',
  'chambers.record': 'Lee el expediente.',
  'argument.atLectern': 'Argumenta, o cierra tu caso.',
  'argument.building': 'Haz tu argumento.',
  'argument.bench': 'Responde al tribunal.',
  'opposition.listening': 'Escucha.',
  rebuttal: 'Tu réplica.',
  'chambers.forecast': 'Pronostica la resolución.',
  ruling: 'Escucha la resolución.',
  debrief: 'Lo que hizo el tribunal, y qué tan bien argumentaste.',
};

// Una palabra cada uno, que vale para cualquier estudiante.
const difficulties: Readonly<Record<Difficulty, { name: string; means: string }>> = {
  intern: {
    name: 'Pasante',
    means: 'Se te dice de qué depende cada paso de este caso, y junto a cada postura hay un empujoncito.',
  },
  associate: { name: 'Litigante', means: 'Se te dice qué hacer, y hay ayuda cuando la pides.' },
  partner: {
    name: 'Titular',
    means: 'No se te dice casi nada, el estrado pregunta más y no hay ayuda.',
  },
};

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

const kinds: Readonly<Record<Exhibit['kind'] | Authority['kind'], string>> = {
  agreement: 'Acuerdo',
  policy: 'Política',
  declaration: 'Declaración jurada',
  complaint: 'Demanda',
  motion: 'Moción',
  brief: 'Escrito',
  letter: 'Carta o correo',
  report: 'Reporte',
  statement: 'Declaración',
  event: 'Hecho',
  clause: 'Cláusula del contrato',
  statute: 'Ley',
  rule: 'Regla del tribunal',
  precedent: 'Precedente',
  doctrine: 'Doctrina',
};

const statuses: Readonly<Record<Exhibit['status'], string>> = {
  sworn: 'Jurada',
  undisputed: 'No disputada',
  disputed: 'Disputada',
  argument: 'Argumento, no prueba',
};

const roles: Readonly<Record<Role, string>> = {
  judge: 'Preside el tribunal',
  clerk: 'Secretaría del tribunal',
  'movant-counsel': 'Abogacía de la promovente',
  'movant-second': 'Segunda silla de la promovente',
  'respondent-counsel': 'Abogacía de la opositora',
  'respondent-second': 'Segunda silla de la opositora',
};

/** La forma que va con la cantidad. */
const agree = (n: number, one: string, many: string) => (n === 1 ? one : many);

export const es: Words = {
  language: 'es',
  dates: 'es-419',
  steps,
  genericPrompts,
  difficulties,
  refusals,
  savesGoneWrong,
  kinds,
  statuses,
  roles,
  path: ['Resumen', 'Expediente', 'Argumento', 'Oposición', 'Réplica', 'Pronóstico', 'Resolución', 'Repaso'],
  byMovant: (party: string) => `Presentada por ${party}`,
  byBoth: 'De ambas partes',
  byCourt: 'Del propio tribunal',
  heard: (date: string) => `Audiencia: ${date}`,
  specificPrompt: (step: Step, guide: string, about: string) => {
    const lead = leads[step];
    return lead === undefined
      ? `${guide} ${about}`
      : `${guide} ${lead} ${about}${/[.?!]$/.test(about) ? '' : '.'}`;
  },
  heldFrom: (held: number, all: number) =>
    `${agree(held, 'Sigue valiendo', 'Siguen valiendo')} ${held} de sus ${all} pasos.`,
};
