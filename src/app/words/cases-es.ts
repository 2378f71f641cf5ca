// Lo que la aplicación dice de los casos que vienen de fuera, en español.
import type { ClassTerms } from '../../desk/contract.ts';
import type { AddressProblem } from '../cases/address.ts';
import type { LinkProblem } from '../cases/share-link.ts';
import type { CaseWords } from './cases-en.ts';

const files: CaseWords['files'] = {
  'not-text': (name) =>
    `“${name}” no es un archivo de texto que se pueda leer aquí. Un caso es un archivo .yaml o .json; si lo es, vuelve a guardarlo como UTF-8.`,
  'too-large': (name) => `“${name}” es demasiado grande. Un caso puede tener 2 MB como máximo.`,
};

const addresses: Readonly<Record<AddressProblem, string>> = {
  'address/not-allowed': 'Un caso solo se puede obtener de una dirección que empiece con https://.',
  'address/unreachable':
    'No se pudo obtener nada de esa dirección. Puede estar mal escrita o fuera de alcance, o su sitio quizá no deja que otras páginas la lean. Guarda el archivo y tráelo desde aquí.',
  'address/refused':
    'No hay ningún caso en esa dirección: el sitio respondió con un error. Revisa la dirección.',
  'address/web-page':
    'Esa dirección lleva a una página web, no al archivo del caso. Busca allí un enlace como “Raw” o “Descargar”.',
  'address/too-large': 'Lo que da esa dirección es demasiado grande. Un caso puede tener 2 MB como máximo.',
  'address/too-slow': 'Esa dirección tardó demasiado en responder. Inténtalo más tarde.',
  'address/not-text': 'Lo que da esa dirección no es texto, así que no es un caso.',
};

const links: Readonly<Record<LinkProblem, string>> = {
  'link/damaged':
    'Ese enlace se cortó o cambió en el camino, así que no se abrió. Pide que te lo manden otra vez.',
  'link/newer-format':
    'Ese enlace se hizo con una versión más nueva del juego. Recarga esta página para actualizarla y ábrelo otra vez.',
  'link/too-large': 'Ese enlace contiene más de lo que un caso puede tener, así que no se abrió.',
};

const side = {
  movant: 'Hablas por la parte que pide la orden.',
  respondent: 'Hablas por la parte que responde.',
};
const help = {
  all: 'Puedes pedir ayuda con una hoja.',
  nudge: 'Puedes tener el empujoncito gratis con una hoja, y ninguna otra ayuda.',
  none: 'No hay ayuda con las hojas.',
};

export const casesEs: CaseWords = {
  files,
  addresses,
  links,
  pastedName: 'Lo que pegaste',
  linkName: 'El caso del enlace',
  reading: (name: string) => `Leyendo: ${name} …`,
  fetching: 'Obteniendo el caso …',
  fetchedBefore: 'El que se obtuvo antes de allí sigue en tu estante.',
  notRead: 'No se pudo leer el caso, porque no se pudo obtener una parte del juego. Inténtalo otra vez.',
  hasProblems: (name: string) => `Todavía no se puede jugar: ${name}. En el estante no cambió nada.`,
  already: (title: string) => `“${title}” ya está en tu estante.`,
  brought: (title: string) => `“${title}” está ahora en tu estante.`,
  replaced: (title: string) => `“${title}” estaba en tu estante, y lo que trajiste ocupó su lugar.`,
  left: 'En el estante no cambió nada.',
  onlyInMemory: 'Este navegador no guarda nada: el caso está aquí solo hasta que cierres la página.',
  replaceAsk: (title: string) =>
    `En tu estante hay otro caso con el mismo id que “${title}”. ¿Debe el nuevo ocupar su lugar?`,
  replaceIt: 'Reemplazarlo',
  keepBoth: 'Conservar los dos',
  leaveIt: 'Dejar lo que hay',
  removeAsk: (title: string) =>
    `¿Quitar “${title}” de este navegador? Antes guárdalo en un archivo si lo querrás otra vez. Una audiencia de este caso sigue guardada, y estará ahí cuando el caso vuelva.`,
  removeIt: 'Quitarlo',
  keepIt: 'Conservarlo',
  removed: (title: string) => `“${title}” se quitó de este navegador.`,
  guideNotLoaded: 'No se pudo obtener la guía. Revisa la conexión e inténtalo otra vez.',
  noSuchClassCase: 'Ese enlace de clase nombra un caso que no está en este estante.',
  classSays: ({ side: bound, help: allowed }: ClassTerms, difficulty: string | null): readonly string[] => [
    ...(bound === null ? [] : [side[bound]]),
    ...(difficulty === null ? [] : [`Lo argumentas como ${difficulty.toLowerCase()}.`]),
    ...(allowed === null ? [] : [help[allowed]]),
  ],
  helpNotAllowed: 'Tu enlace de clase no permite esa ayuda.',
  otherTerms:
    'La audiencia guardada aquí empezó en otras condiciones que las que fija tu enlace de clase. Guárdala en un archivo si la quieres, y empieza de nuevo.',
};
