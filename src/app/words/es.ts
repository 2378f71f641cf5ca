// Las pocas oraciones propias de la aplicación, en español.

import type { CaseOrigin } from '../cases/own-cases.ts';
import type { AppWords } from './en.ts';

function caseFrom({ way, where }: CaseOrigin): string {
  const said = {
    file: `del archivo ${where}`,
    pasted: 'pegado',
    address: `de ${where}`,
    link: 'de un enlace',
  };
  return said[way];
}

export const es: AppWords = {
  caseFrom,
  otherTab:
    'Esta audiencia está abierta en otra pestaña. Aquí solo se puede leer: sigue allí, o cierra esa pestaña para seguir aquí.',
  otherTabClosed: 'La otra pestaña ha soltado la audiencia. Ya puedes seguir aquí.',
  languageNotFetched: 'No se pudo obtener ese idioma. Revisa la conexión y vuelve a elegirlo.',
  restNotFetched: 'No se pudo obtener el resto del juego. Revisa la conexión e inténtalo de nuevo.',
  restComing: 'Se está obteniendo el resto del juego…',
  unreadable: (title: string) => `“${title}” ya no se puede leer.`,
  stageComing: 'Se está dibujando la sala …',
  noStage: 'Este navegador no puede dibujar la sala. La audiencia sigue aquí, sin que falte nada.',
  stageNotFetched:
    'No se pudo obtener la sala. La audiencia sigue aquí, sin que falte nada; la imagen se recupera en Ajustes.',
  noSound: 'Este navegador no da ningún sonido. Nada se dice solo con sonido.',
  keptAnew: 'El navegador ha borrado lo que guardaba. Esta audiencia se ha vuelto a guardar.',
  noSuchCase: 'Esa audiencia es de un caso que no está en este estante.',
  caseNotLoaded:
    'No se pudo obtener el caso. Revisa la conexión e inténtalo otra vez; si sigue sin llegar, vuelve a cargar la página.',
  paperNotFetched: 'No se pudieron obtener las páginas. Revisa la conexión e inténtalo de nuevo.',
  fileSaved: 'Guardado en un archivo.',
  fileNotSaved: 'No se pudo guardar el archivo. Inténtalo otra vez o elige otra carpeta.',
  fileNotOpened: 'No se pudo abrir el archivo. Inténtalo otra vez o elige otro.',
  replacesKept:
    'Hay una audiencia de este caso en curso. Empezar de nuevo la reemplaza en cuanto des el primer paso.',
  fileReplacesKept:
    'Hay una audiencia de este caso en curso en este navegador. Si abres el archivo, ocupará su lugar.',
  openIt: 'Abrir el archivo',
  keepMine: 'Conservar la mía',
  beginAfresh: 'Empezar de nuevo',
  goOnWithIt: 'Seguir con ella',
  goOn: 'Seguir hasta donde valga',
  keepAsFile: 'Guardarla antes en un archivo',
  stay: 'Volver al estante',
};
