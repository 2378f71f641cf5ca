// Las palabras de la página que se muestra cuando algo ha fallado.
import type { CalmWords } from './calm-en.ts';

const steps = (n: number) => `${n} ${n === 1 ? 'paso' : 'pasos'}`;

export const calmEs: CalmWords = {
  heading: 'El juego ha tropezado',
  fault: 'Algo ha fallado en el juego. No es culpa tuya, y ni la decisión ni tu puntuación cambian por ello.',
  kept: (n) => `Tu audiencia está guardada en este navegador hasta el paso ${n}.`,
  ahead: (n) => `Lo que siguió (${steps(n)}) está todavía en esta página y va contigo si sigues desde aquí.`,
  onlyHere: (n) =>
    `Este navegador no ha guardado nada de tu audiencia. Lo que hiciste (${steps(n)}) está todavía en esta página: guárdalo en un archivo o sigue desde aquí.`,
  notBegun: 'Aún no se había hecho nada en esta audiencia, así que no se pierde nada.',
  plain: 'Ya había tropezado aquí. Esta vez la audiencia sigue sin la imagen de la sala.',
  earlier: (n) => `Ya había tropezado aquí. Esta vez la audiencia sigue desde el paso ${n}.`,
  goOn: 'Seguir con la audiencia',
  save: 'Guardar la audiencia en un archivo',
  copy: 'Copiar un informe',
  startOver: 'Empezar de nuevo en la primera página',
  report: 'Qué dice el informe',
  reportHolds:
    'Cuenta a quienes hacen el juego qué ha fallado. No contiene ningún nombre ni nada de lo que escribiste.',
  saved: 'Guardado en un archivo.',
  copied: 'Copiado.',
  notCopied: 'El navegador no quiso copiarlo. Selecciona el texto de abajo y cópialo a mano.',
};
