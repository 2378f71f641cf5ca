// Lo que dicen de suyo la abogacía, la taquigrafía y la transcripción, en español. Lo demás es del caso.
import type { Certainty, Direct, Disposition } from '../../level/types.ts';
import type { ProceedingsWords } from './en.ts';

const openings: Readonly<Record<Certainty, string>> = {
  arguable: 'Su Señoría, es al menos argumentable:',
  'serious-question': 'Su Señoría, aquí hay una cuestión seria:',
  likely: 'Su Señoría, esto lo decimos con confianza:',
};

const directs: Readonly<Record<Direct, string>> = {
  yes: 'Sí, Su Señoría.',
  no: 'No, Su Señoría.',
  depends: 'Depende, Su Señoría.',
  check: 'Revisaré el expediente, Su Señoría.',
};

const dispositions: Readonly<Record<Disposition, string>> = {
  granted: 'CONCEDIDA',
  'granted-in-part': 'CONCEDIDA EN PARTE',
  denied: 'DENEGADA',
};

export const es: ProceedingsWords = {
  openings,
  opening: 'Su Señoría:',
  directs,
  dispositions,
  quoted: (text: string) => `“${text}”`,
  relyOn: (rule: string) => `Me apoyo en esta regla: ${rule}.`,
  evidence: (cards: readonly string[]) =>
    `${cards.length === 1 ? 'La prueba' : 'Las pruebas'}: ${cards.join('; y además: ')}.`,
  cardSays: (card: string) => `${card}. Ahí dice:`,
  inShort: (card: string, says: string) => `${card}. En resumen: ${says}`,
  before: (court: string, docket: string, judge: string) => `${court}. ${docket}. Ante ${judge}.`,
  against: (movant: string, respondent: string) =>
    `${movant} (parte promovente) contra ${respondent} (parte opositora).`,
  rests: 'La abogacía cierra su caso.',
  rebuts: (line: string, card: string) => `Mi colega dijo: ${line} Pido al Tribunal que mire esto: ${card}.`,
  undone: 'La línea queda desmontada.',
  stands: 'La línea sigue en pie.',
  condition: (say: string) => `Con esta condición: ${say}`,
  submitted: 'El asunto queda sometido al tribunal.',
  readsOrder: 'El tribunal lee su orden.',
  legend:
    'Las palabras marcadas con [citado: ...] son textuales, de la fuente indicada. Todas las demás se escribieron para el juego.',
  quotedFrom: (cite: string) => `[citado: ${cite}]`,
  translation: (text: string) => `[nuestra traducción: ${text}]`,
};
