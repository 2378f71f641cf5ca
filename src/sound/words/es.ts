// Los subtítulos de los sonidos en español, sin corchetes: esos los pone la vista.
import type { Captions } from './en.ts';

export const es: Captions = {
  'court-opened': 'Se abre una puerta',
  'all-rise': 'La sala se pone de pie',
  'page-turned': null,
  'pen-scratched': 'Rasguea una pluma',
  'slip-handed-up': 'Se entrega una hoja',
  'judge-asked': null,
  'answer-pleased': 'Una campanita suave',
  'answer-stung': 'Un tono grave',
  'opposition-rose': 'Murmullos en la sala',
  'line-caught': 'Dos notas claras',
  'scales-moved': 'Tintinea la balanza',
  'forecast-sealed': 'Cae un sello',
  'finding-read': null,
  'gavel-struck': 'Mazo',
  'court-adjourned': 'Mazo, dos veces',
};
