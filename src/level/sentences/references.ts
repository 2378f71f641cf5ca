// What an author is told when a name leads nowhere, or stands for two things.
import { countOf, mending, shown } from './words.ts';

interface Unknown {
  id: string;
  known: Iterable<string>;
  hint?: string; // what to do instead of choosing a known one
}

const unknown = (verb: string, kind: string, place: string) => (who: string, f: Unknown) =>
  `${who} ${verb} ${kind} '${shown(f.id)}', but ${place} has no such ${kind}. ${f.hint ?? mending(f.id, f.known, `Mend the id, or add the ${kind}.`)}`;

export const referenceSentences = {
  'level/duplicate-id': (who: string, f: { kind: string; id: string; first: number }) =>
    `${who} has the id '${f.id}', which another ${f.kind} has already${f.first > 0 ? ` (line ${f.first})` : ''}. Give each its own id.`,
  'level/reserved-id': (who: string, f: { id: string }) =>
    `${who} has the id '${f.id}', which the format keeps for itself. Choose another id.`,
  'level/unknown-exhibit': unknown('cites', 'exhibit', 'the record'),
  'level/unknown-authority': unknown('cites', 'authority', 'the law'),
  'level/unknown-card': (who: string, f: Unknown) =>
    `${who} names '${shown(f.id)}', but neither the record nor the law has it. ${mending(f.id, f.known, 'Mend the id, or add an exhibit or authority.')}`,
  'level/unknown-pin': (who: string, f: { sentence: number; card: string; count: number }) =>
    `${who} pins sentence ${f.sentence} of '${f.card}', which has only ${countOf(f.count, 'sentence')}. Give a number from 1 to ${f.count}.`,
  'level/unknown-claim': unknown('argues', 'claim', 'this hand'),
  'level/unknown-issue': unknown('names', 'issue', "'issues'"),
  'level/unknown-element': unknown('names', 'element', 'the test'),
  'level/unknown-request': unknown('names', 'request', "'requests'"),
  'level/unknown-route': unknown('names', 'route', 'the test'),
  'level/unknown-gate': unknown('names', 'gate', 'the test'),
  'level/unknown-rung': (who: string, f: Unknown & { element: string }) =>
    `${who} gives the finding '${shown(f.id)}', but the ladder of element '${f.element}' has no such rung. ${mending(f.id, f.known, 'Mend the id, or add the rung.')}`,
  'level/unknown-question': unknown('names', 'question', "this hand's bench"),
  'level/unknown-reply': (who: string, f: Unknown & { question: string }) =>
    `${who} gives the reply '${shown(f.id)}', but question '${f.question}' has no such reply. ${mending(f.id, f.known, 'Mend the id, or add the reply.')}`,
  'level/unknown-line': unknown('notes', 'line', "this hand's opposition"),
  'level/unknown-chance': unknown('earns', 'chance', "this hand's candor"),
  'level/unknown-reason': (who: string, f: Unknown & { request: string; element: string }) =>
    `${who} gives the reason '${shown(f.id)}', but the finding on '${f.element}' for '${f.request}' has no such reason. ${mending(f.id, f.known, 'Mend the id, or add the reason.')}`,
  'level/unknown-text': (who: string, f: { address: string; known: Iterable<string> }) =>
    `${who} translates '${shown(f.address)}', where the case has no text. ${mending(f.address, f.known, "See the addresses with 'court texts', or take the line out.")}`,
  'level/untranslated': (who: string, f: { language: string; missing: number; of: number; first: string }) =>
    `${who} leaves out ${f.missing} of the case's ${countOf(f.of, 'text')}, which will be shown as they were written. The first is '${f.first}'.`,
  'level/own-language': (who: string, f: { language: string }) =>
    `${who} is into '${f.language}', in which the case is written already. Mend the code of the language, or the case's 'language'.`,
  'level/unknown-condition': (who: string, f: Unknown & { request: string }) =>
    `${who} orders the condition '${shown(f.id)}', but request '${f.request}' has no such condition. ${mending(f.id, f.known, 'Mend the id, or add the condition.')}`,
};
