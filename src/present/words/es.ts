// Las palabras que `present` pone junto a las del caso, en español: las primeras.
import type { Difficulty, Step } from '../../hearing/index.ts';
import type { Authority, Exhibit, Role } from '../../level/types.ts';
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

export const es: Words = {
  language: 'es',
  dates: 'es-419',
  steps,
  genericPrompts,
  difficulties,
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
};
