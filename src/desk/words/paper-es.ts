// Las palabras de una audiencia en papel, en español: lo que está en las hojas junto a las palabras del caso.
import type { Defect, Direct } from '../../level/types.ts';
import type { SheetName } from '../../present/paper.ts';
import type { PaperWords } from './paper-en.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const number = (n: number) => String(Math.round(n * 10) / 10);

const sheets: Readonly<Record<SheetName, { readonly name: string; readonly holder: string }>> = {
  guide: { name: 'Cómo llevarla', holder: 'para quien da la clase' },
  case: { name: 'El caso', holder: 'para todo el grupo' },
  terms: { name: 'Palabras que conviene saber', holder: 'para todo el grupo' },
  cards: { name: 'Tarjetas', holder: 'para la abogacía, para recortar' },
  claims: { name: 'Posturas', holder: 'para la abogacía' },
  slips: { name: 'Hojas', holder: 'para la abogacía, para recortar' },
  opposition: { name: 'Guion de la oposición', holder: 'para la abogacía contraria' },
  bench: { name: 'Guion del estrado', holder: 'solo para quien juzga' },
  key: { name: 'Clave del estrado', holder: 'solo para quien juzga y la secretaría' },
  forecast: { name: 'Pronóstico', holder: 'para todo el grupo' },
  score: { name: 'Hoja de puntos', holder: 'para la secretaría' },
  ruling: { name: 'La resolución', holder: 'cerrada en su sobre' },
};

const defects: Readonly<Record<Defect, string>> = {
  'no-evidence': 'ninguna prueba de la clave',
  'wrong-law': 'ninguna regla de la clave',
  law: 'la regla es',
  'no-pin': 'ninguna oración',
  'loose-pin': 'una oración de menos de 4 puntos',
  overclaimed: 'dicho con demasiada seguridad',
  own: 'si no',
};

const directs: Readonly<Record<Direct, string>> = {
  yes: 'sí',
  no: 'no',
  depends: 'depende',
  check: 'revisaré el expediente',
};

export const paperEs: PaperWords = {
  title: (title) => `Para la mesa: ${title}`,
  say: 'Una audiencia en papel, para un grupo sin máquinas. En blanco y negro, en A4 o carta, por un solo lado del papel.',
  which: 'Qué imprimir',
  side: 'Para qué parte',
  print: 'Imprimir',
  close: 'Volver a los casos',
  none: 'Elige por lo menos una.',
  foot: (title, sheet, holder) => `${title} · ${sheet}, ${holder}`,
  sheets,
  number,
  code: {
    exhibit: (n) => `Pr${n}`,
    authority: (n) => `R${n}`,
    claim: (n) => `Po${n}`,
    question: (n) => `Pg${n}`,
    line: (n) => `Línea ${n}`,
    chance: (n) => `F${n}`,
    finding: (n) => `C${n}`,
  },
  sentence: (card, n) => `${card}.${n}`,
  quote: (text) => `“${text}”`,
  letter: (at) => 'abcdefghijklmnop'.charAt(at),
  minutes: (n) => `${n} min`,
  card: { cut: 'Recorta por las líneas.' },
  case: {
    posture: 'Cómo llegó aquí la moción',
    asks: (party) => `Qué pide ${party}`,
    notAbout: 'De qué no trata este caso',
    content: 'Antes de seguir leyendo',
    people: 'Quiénes estaban en la sala',
    test: 'El criterio',
    findings: 'El tribunal puede concluir:',
    routes: 'Las maneras de cumplirlo',
    roles: 'Quién hace qué',
  },
  roles: (party, opponent) => [
    {
      name: `Abogacía de ${party}`,
      does: 'Elige las posturas, entrega las hojas, responde al estrado y dice la réplica.',
      holds: 'Posturas, hojas, tarjetas',
      when: 'siempre',
    },
    {
      name: 'Juez o jueza',
      does: 'Hace las preguntas, puntúa las respuestas y cuida el orden. Lee la resolución en voz alta.',
      holds: 'Guion del estrado, clave, el sobre',
      when: 'siempre',
    },
    {
      name: 'Secretaría del tribunal',
      does: 'Llama el caso, lleva los minutos, puntúa cada hoja con la clave y suma los puntos.',
      holds: 'Clave, hoja de puntos',
      when: 'siempre',
    },
    {
      name: `Abogacía de ${opponent}`,
      does: 'Lee el guion línea por línea y anota lo que se opone a cada una.',
      holds: 'Guion de la oposición',
      when: 'con 4 o más; con 3 lo lee la secretaría',
    },
    {
      name: `Segunda voz de ${party}`,
      does: 'Busca tarjetas y oraciones, escucha cuál línea se puede deshacer y dice la réplica.',
      holds: 'Tarjetas',
      when: 'con 5 o más',
    },
    {
      name: 'Control de minutos',
      does: 'Recibe los minutos de la secretaría: los tacha y dice cuántos quedan.',
      holds: 'Los minutos de la hoja de puntos',
      when: 'con 6',
    },
  ],
  rolesHead: ['Papel', 'Hace', 'Tiene', 'Hace falta'],
  claims: {
    how: (minutes) =>
      `Tienes ${count(minutes, 'minuto de palabra', 'minutos de palabra')}. Cada postura cuesta los minutos que tiene al lado, hables lo que hables. Algunas posturas son errores. No hace falta argumentar todas las cuestiones, pero un elemento del que no se dice nada no gana nada: la carga es tuya.`,
    under: (element) => `Elemento: ${element}`,
  },
  slips: {
    how: 'Una hoja para cada postura. Llena la parte de arriba, dila en voz alta y entrégala. El pie es de la secretaría.',
    slip: (n) => `Hoja ${n}`,
    claim: 'Postura Po',
    cost: 'Minutos',
    rule: 'Regla R',
    exhibits: 'Pruebas Pr',
    pin: 'Oración (tarjeta y número)',
    sure: 'Con qué seguridad',
    say: 'Decimos que … porque … El tribunal puede leerlo en …',
    clerk: 'Secretaría',
    facts: 'Pruebas',
    law: 'Regla',
    sentence: 'Oración',
    certainty: 'Seguridad',
    of: (most) => `/ ${number(most)}`,
    sum: 'Puntos',
    asked: 'Pregunta Pg',
    note: (n) => `Nota de réplica ${n}`,
    noteLine: 'Contra la línea',
    noteCard: 'la deshace la tarjeta',
    noteSay: 'Dijeron … El expediente muestra …',
  },
  opposition: {
    how: (notes) =>
      notes === 0
        ? 'Lee las líneas una por una, en voz alta y despacio.'
        : `Lee las líneas una por una, en voz alta y despacio, primero las de las cuestiones que se argumentaron. La otra parte puede oponer a una línea una nota, ${count(notes, 'nota', 'notas')} en total, cada una con la única tarjeta que la deshace. Anota la tarjeta junto a la línea. Algunas líneas son simplemente ciertas.`,
    note: 'Nota: tarjeta',
  },
  bench: {
    how: (most) =>
      `Después de cada hoja la secretaría te da el número de una pregunta. Hazla; en toda la audiencia ${count(most, 'pregunta', 'preguntas')} como máximo, y ninguna dos veces. Primero se responde de manera directa (sí, no, depende, o revisaré el expediente) y luego se da la razón. Da 4 puntos por una respuesta directa correcta. Luego da los puntos de la contestación que más se acerque a la razón dada. Después de una respuesta directa equivocada la razón no gana nada. Si no hay razón, lee las contestaciones sin sus puntos y deja elegir.`,
    aims: 'Se busca:',
    directs: (all) => `Correcto: ${all}.`,
    direct: directs,
    or: ' o ',
    marks: (n) => count(n, 'punto', 'puntos'),
    chance: (code) => `franqueza ${code}`,
    cost: (n) => `cuesta ${n} de franqueza`,
  },
  key: {
    how: 'Puntúa cada hoja con la fila de su postura. Pruebas: suma los puntos de sus pruebas, 8 como máximo; cada prueba que no está nombrada quita 2, nunca bajo 0. Regla y oración: los puntos que se dan aquí, ninguno si no están nombradas. Con qué seguridad: 3 puntos si es la que dice aquí, 1.5 a un paso, 0 a dos pasos. Sin ninguna prueba nombrada o sin una regla nombrada, toda la hoja gana 0. Luego toma la primera pregunta que corresponda y que no se haya hecho antes, y di su número al estrado.',
    worth: (n) => `vale ${n}`,
    mistake: 'un error, vale 0',
    evidence: 'Pruebas:',
    rules: 'Regla:',
    pins: 'Oración:',
    sure: 'Seguridad:',
    marked: (card, marks) => `${card} = ${number(marks)}`,
    candor: (code, law) =>
      law === null ? `Franqueza: ${code}.` : `Franqueza: ${code}, si la regla es ${law}.`,
    cost: (n) => `Afirmación falsa: ${count(n, 'punto', 'puntos')} menos de franqueza.`,
    ask: 'Pregunta:',
    always: 'en todo caso',
    defects,
    put: (defect, question) => `${defect} ${question}`,
    lines: 'Las líneas de la oposición',
    linesHow: (most) =>
      `Una nota gana los puntos que están junto a la tarjeta que opone a la línea, ${number(most)} puntos en total como máximo. Una nota contra una línea que se sostiene no gana nada.`,
    stands: 'Se sostiene.',
    undone: (cards) => `La deshace ${cards}.`,
  },
  forecast: {
    how: 'Ponte la toga y olvida qué parte defendiste. Marca en cada elemento lo que concluirá el tribunal, la razón que lo decide y con qué seguridad lo dices. Luego dobla el papel: queda cerrado, y se puede abrir el sobre.',
    name: 'Nombre',
    found: 'El tribunal concluirá',
    reason: 'Qué lo decidirá',
    sure: 'Con qué seguridad',
  },
  score: {
    how: 'Ve de arriba abajo. Redondea cada total a un número entero. La resolución no cuenta aquí: esto es qué tan bien se argumentó la mano.',
    counsel: 'Abogacía',
    minutes: 'Minutos de palabra: tacha lo que cuesta cada postura',
    build: 'Construcción',
    slipHead: ['Hoja', 'Postura', 'Vale', 'Puntos / 20', 'Vale x puntos'],
    sum: 'Suma',
    buildSum: (divisor, most) =>
      divisor === 0
        ? 'Esta mano no tiene nada que construir: 0.'
        : `Suma ÷ ${number(divisor)} = construcción, ${most} como máximo`,
    bench: 'Respuestas',
    benchHead: ['Pregunta', 'Directa / 4', 'Razón / 6', 'Puntos / 10'],
    benchSum: (most) => `Suma ÷ preguntas hechas × ${number(most / 10)} = respuestas, ${most} como máximo`,
    notes: 'Réplica',
    noteHead: ['Línea', 'Tarjeta', 'Puntos'],
    notesSum: (most) => `Puntos de las notas, ${most} como máximo`,
    exchangeFree: (most) => `En este caso no hay preguntas ni notas: ${most}.`,
    candor: 'Franqueza',
    candorHow: (each, needed, most) =>
      needed === 0
        ? `Empieza con ${most}.`
        : `Marca cada ocasión una sola vez. Ocasiones marcadas × ${number(each)}, ${most} como máximo.`,
    candorCost: 'Menos las afirmaciones falsas (clave y guion del estrado), nunca bajo 0',
    forecast: 'Pronóstico',
    forecastHow:
      'Con la resolución: la conclusión y la razón se puntúan aparte. Acierto: sin seguridad 1, inclinado 2, seguro 3. Error: 0, −1, −3.',
    forecastHead: ['Elemento', 'Conclusión', 'Razón'],
    forecastSum: (most, points) => `Suma × ${points} ÷ ${most} = pronóstico, nunca bajo 0`,
    total: 'Alegato, de 100',
    of: (most) => `de ${number(most)}`,
  },
  ruling: {
    sealed: 'No abrir antes de cerrar el pronóstico',
    foldUp: 'Dobla esta parte hacia arriba, sobre la resolución',
    foldDown: 'Dobla esta parte al final hacia abajo y ciérrala con cinta',
    inside: 'Pon las páginas de la resolución sobre el reverso en blanco de esta. Dobla por las líneas.',
    read: 'La lee en voz alta quien juzga, elemento por elemento.',
    found: 'El tribunal concluyó',
    decided: 'Qué lo decidió',
    reason: (code, letter) => `${code}, razón ${letter}`,
    issues: 'Cuestión por cuestión',
    opinion: 'Nota nuestra, no del tribunal:',
    outcome: 'El resultado',
    meaning: 'Qué decide y qué no decide la resolución',
    afterwards: 'Qué pasó después (no puntúa)',
    sources: 'Fuentes',
  },
  guide: {
    what: (party) =>
      `Una clase, una audiencia. De tres a seis estudiantes argumentan la moción de ${party}; en un grupo más grande juegan varias mesas a la vez, cada una con su propio juego de papeles, o los demás miran desde el público y hacen su pronóstico. No hace falta ninguna máquina.`,
    two: 'Hay dos números que nunca se mezclan. La resolución es lo que hizo el tribunal, y nadie en la mesa puede cambiarla. El alegato, de 0 a 100, es qué tan bien se argumentó la mano. La parte que pierde puede llegar a 100.',
    prepare: 'Antes de la clase',
    prepareDo: [
      'Imprime todo una vez para cada mesa, por un solo lado del papel. Imprime el caso, las palabras y el pronóstico una vez para cada estudiante.',
      'Recorta las tarjetas y las hojas.',
      'Dobla la resolución dentro de su sobre sin mostrarla, y ciérralo con cinta.',
      'Quédate con esta página. Reparte el resto según el pie de cada página.',
    ],
    plan: 'Cuarenta y cinco minutos',
    planHead: ['Minutos', 'Qué pasa'],
    steps: [
      {
        minutes: 5,
        say: 'Papeles. Todo el grupo lee el caso; quien juzga y la secretaría leen el comienzo de lo suyo.',
      },
      {
        minutes: 7,
        say: 'La abogacía lee las tarjetas y elige posturas. Quien juzga lee el guion del estrado.',
      },
      {
        minutes: 14,
        say: 'Argumento. Para cada postura: la abogacía llena una hoja, la dice en voz alta y la entrega. La secretaría tacha los minutos y puntúa la hoja con la clave. Quien juzga hace la pregunta que nombra la secretaría y puntúa la respuesta.',
      },
      { minutes: 4, say: 'La otra parte lee sus líneas. La abogacía entrega sus notas.' },
      { minutes: 2, say: 'Réplica: la abogacía dice sus notas.' },
      { minutes: 4, say: 'Todo el grupo se pone la toga, llena un pronóstico y lo dobla.' },
      { minutes: 4, say: 'Quien juzga abre el sobre y lee la resolución.' },
      {
        minutes: 5,
        say: 'La secretaría suma. Hablen de los dos números: ¿quién previó la razón que lo decidió, y qué se podría conceder otra vez?',
      },
    ],
    simpler: 'Qué es más sencillo que en el juego',
    simplerSay: [
      'Los puntos son enteros o medios. Dos pruebas en una hoja se suman, 8 como máximo; el juego las combina con una regla más fina.',
      'Quien juzga da los puntos de la contestación de la lista que más se acerque a lo dicho.',
      'No hay pistas. Un minuto es una ficha, no un tiempo de reloj, como en el juego.',
      'Un puntaje a mano queda a pocos puntos del que da el juego.',
    ],
  },
};
