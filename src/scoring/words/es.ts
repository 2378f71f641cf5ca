// Las palabras que explican un puntaje, en español. Lo que trata del caso mismo viene de su archivo.
import type { Certainty, Direct, ForecastMark } from '../../level/types.ts';
import type { ScoringWords } from './en.ts';

const certainties: Readonly<Record<Certainty, string>> = {
  arguable: 'argumentable',
  'serious-question': 'una cuestión seria',
  likely: 'probable',
};

const directs: Readonly<Record<Direct, string>> = {
  yes: 'sí',
  no: 'no',
  depends: 'depende',
  check: 'revisaré el expediente',
};

const marks: Readonly<Record<ForecastMark, string>> = {
  'not-sure': 'sin seguridad',
  leaning: 'con inclinación',
  sure: 'con seguridad',
};

const quoted = (text: string) => `“${text}”`;
const better = (reply: string) => (reply === '' ? '' : ` Una respuesta mejor: “${reply}”`);

export const es: ScoringWords = {
  certainties,
  directs,
  marks,
  notReached: 'No se llegó a decidir',
  quoted,
  facts: {
    lame: (card: string, why: string) => `“${card}” no sostiene esta postura. ${why}`,
    best: 'La prueba más fuerte que el expediente tiene para ella.',
    more: (cards: readonly string[]) =>
      `Buena prueba, pero en el expediente había más: ${cards.map(quoted).join(' y ')}.`,
  },
  law: {
    best: 'La regla que rige este punto, citada completa.',
    adverse: 'Está en tu contra, y no la afrontaste.',
    governing: (rule: string) => ` La regla que rige es “${rule}”.`,
  },
  pin: {
    best: 'Pusiste el dedo en la oración que lo decide.',
    needless: 'Ninguna oración sola decide esta postura.',
    none: (sentence: string, card: string) =>
      `No señalaste ninguna oración. La que importa está en “${card}”: ${sentence}`,
    near: (sentence: string, card: string) =>
      `Cerca, pero la oración decisiva es otra de “${card}”: ${sentence}`,
    wrong: (sentence: string, card: string) =>
      `Esa oración no sostiene el punto. La que sí lo sostiene está en “${card}”: ${sentence}`,
  },
  certainty: {
    right: (said: string) => `No afirmaste ni más ni menos de lo que el expediente permite: ${said}.`,
    wrong: (said: string, bears: string) => `Dijiste “${said}”; el expediente permite “${bears}”.`,
  },
  gate: {
    evidence: (why: string) => `Sin pruebas que vengan al caso, una postura no gana nada. ${why}`,
    law: (why: string) => `Sin derecho que venga al caso, una postura no gana nada. ${why}`,
  },
  help: (percent: number) => `La ayuda limita esta postura al ${percent} %.`,
  helpSource: 'Pistas que pediste',
  plan: {
    name: 'Lo que elegiste argumentar',
    best: 'Argumentaste el mejor plan para esta mano.',
    missed: (claims: readonly string[]) =>
      `En los mismos minutos, esta mano también permitía argumentar: ${claims.map(quoted).join(' Y: ')}`,
    silent: (elements: readonly string[]) =>
      ` No se dijo nada sobre ${elements.map(quoted).join(', ')}; un elemento vacío no gana nada.`,
  },
  bench: {
    name: 'El estrado',
    unanswered: 'Sin responder.',
    best: (why: string) => `Una respuesta sin rodeos, y el porqué correcto. ${why}`,
    begun: (why: string, reply: string) => `Bien para empezar. ${why}${better(reply)}`,
    wrong: (wanted: readonly string[], why: string, reply: string) =>
      `La respuesta directa era ${wanted.map(quoted).join(' o ')}; después de una equivocada, el porqué no gana nada. ${why}${better(reply)}`,
    nothingArgued: 'El estrado no tuvo nada que preguntar, porque no se argumentó nada.',
    nothingAsked: 'Nada de lo que se argumentó provocó una pregunta del estrado.',
  },
  notes: {
    unusedName: 'Notas de réplica sin usar',
    unused: 'Quedó una nota sin usar.',
    open: (line: string, why: string) => ` Una línea que se podía desmontar: “${line}” ${why}`,
    stands: (why: string) => `Esa línea sigue en pie, así que la nota se gastó para nada. ${why}`,
    caught: (why: string) => `Bien atrapada. ${why}`,
    partly: (card: string, why: string) => `Bien atrapada en parte. “${card}” la responde mejor. ${why}`,
    lame: (card: string) => `“${card}” no la responde.`,
    wrongCard: (fault: string, card: string) =>
      `Anotaste la línea correcta con la tarjeta equivocada. ${fault} Lo que la desmonta es “${card}”.`,
  },
  unopposed: {
    name: 'Intercambio',
    why: 'Aquí el estrado no pregunta nada y no se puede anotar ninguna línea.',
  },
  candor: {
    name: 'Franqueza',
    kinds: {
      concede: 'Concediste lo que hay que conceder',
      disclose: 'Revelaste lo que te es adverso',
      'stay-inside': 'No te saliste de la moción ni del expediente',
    },
    nothing: 'Aquí no había nada que conceder.',
    untakenName: 'Ocasiones de franqueza perdidas',
    untaken: (chances: string) => `Había más que conceder, revelar o callar. ${chances}`,
    duty: 'El deber de franqueza de la abogacía ante el tribunal',
  },
  forecast: {
    none: 'Sin pronóstico.',
    sawFinding: (sure: string, found: string) => `Lo previste (${sure}): ${found}.`,
    missedFinding: (mine: string, sure: string, found: string) =>
      `Previste “${mine}” (${sure}); el tribunal concluyó “${found}”.`,
    sawReason: (decisive: string) => `Y por la razón decisiva: ${decisive}`,
    missedReason: (why: string, decisive: string) => `No por esa razón. ${why} Lo que decidió: ${decisive}`,
    floorName: 'Nunca por debajo de cero',
    floor: 'Un pronóstico equivocado cuesta lo que uno acertado gana, pero el total nunca baja de cero.',
  },
};
