// What stands on the courtroom's screen, and what the slip of paper shows.
import type { ArguedSlip, Hearing, HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Defect, Role } from '../level/types.ts';
import { pinnedSentence } from '../proceedings/index.ts';
import { findingName, isUndone } from '../scoring/index.ts';
import { lineInHand, otherCounsel } from './lines.ts';
import type { PaperView, ScreenView, SlipPart } from './stage-view.ts';

const plain = (text: string) => ({ text, pinned: false, quoted: false, struck: false });

/** The pinned sentence's card, with its neighbours; else the first exhibit cited. */
function exhibitOf({ level, slips }: HearingContext): ScreenView | null {
  const slip = slips.at(-1);
  if (slip === undefined) return null;
  const shown = slip.pin?.split('#')[0] ?? slip.exhibits[0] ?? slip.authority;
  const card = indexLevel(level).cards.get(shown);
  if (card === undefined) return null;
  const { name, sentences, cite } = card.kind === 'exhibit' ? card.exhibit : card.authority;
  const at = slip.pin === null ? 0 : Number(slip.pin.split('#')[1]) - 1;
  const from = Math.max(0, Math.min(at - 1, sentences.length - 3));
  const near = sentences.slice(from, from + 3).map((sentence, offset) => ({
    text: 'quote' in sentence ? `“${sentence.quote}”` : sentence.says,
    quoted: 'quote' in sentence,
    pinned: slip.pin !== null && from + offset === at,
    struck: false,
  }));
  const found = slip.pin === null ? null : pinnedSentence(level, slip.pin);
  return { kind: 'exhibit', heading: name, sentences: near, source: found?.cite ?? cite };
}

const nameOf = ({ level }: HearingContext, wanted: Role) =>
  level.people.find(({ role }) => role === wanted)?.name ?? '';

/** The other side's line as it is said, as the reporter takes it down. */
function lineOf(context: HearingContext, heard: number): ScreenView | null {
  const line = lineInHand(context, heard);
  if (line === undefined) return null;
  const heading = indexLevel(context.level).issues.get(line.issue)?.name ?? '';
  const source = nameOf(context, otherCounsel(context));
  return { kind: 'transcript', heading, sentences: [plain(line.say)], source };
}

/** The lines answered in rebuttal, those undone struck through. */
function answeredLines(context: HearingContext): ScreenView | null {
  const { lines } = indexLevel(context.level).hand(context.side);
  const sentences = context.notes.flatMap(({ line: id, undoneBy }) => {
    const line = lines.get(id);
    return line === undefined ? [] : [{ ...plain(line.say), struck: isUndone(line.undoneBy, [undoneBy]) }];
  });
  if (sentences.length === 0) return null;
  return { kind: 'transcript', heading: '', sentences, source: nameOf(context, otherCounsel(context)) };
}

/** The order made: whose case it is, and what was found on each element. */
function orderOf({ level }: HearingContext): ScreenView {
  const { elements } = indexLevel(level);
  const found = level.ruling.findings.map(({ element, finding }) =>
    plain(`${elements.get(element)?.name ?? element}: ${findingName(level, element, finding)}`),
  );
  return { kind: 'finding', heading: level.title, sentences: found, source: '' };
}

/** The element last read, and what was found on it. */
function findingOf({ level, findingsRead }: HearingContext): ScreenView | null {
  const finding = level.ruling.findings[findingsRead - 1];
  if (finding === undefined) return null;
  const { elements, requests } = indexLevel(level);
  return {
    kind: 'finding',
    heading: elements.get(finding.element)?.name ?? finding.element,
    sentences: [plain(findingName(level, finding.element, finding.finding))],
    source: level.requests.length > 1 ? (requests.get(finding.request)?.name ?? '') : '',
  };
}

export function screenAt({ step, context }: Hearing, heard: number): ScreenView | null {
  switch (step) {
    case 'argument.atLectern':
    case 'argument.building':
    case 'argument.bench':
      return exhibitOf(context);
    case 'opposition.listening':
      return lineOf(context, heard);
    case 'rebuttal':
      return answeredLines(context);
    case 'ruling':
    case 'debrief':
      return context.findingsRead < context.level.ruling.findings.length
        ? findingOf(context)
        : orderOf(context);
    default:
      return null;
  }
}

const weakPart: Readonly<Record<Defect, SlipPart>> = {
  'no-evidence': 'exhibits',
  'wrong-law': 'authority',
  law: 'authority',
  'no-pin': 'pin',
  'loose-pin': 'pin',
  overclaimed: 'certainty',
  own: 'claim',
};

/** The part of the slip that the judge's question is about. */
export function askedAbout({ level, side }: HearingContext, slip: ArguedSlip): SlipPart | null {
  const { questions } = indexLevel(level).hand(side);
  const defect = questions.get(slip.question ?? '')?.when.defect;
  return defect === undefined ? null : weakPart[defect];
}

const partsOf = ({ pin }: ArguedSlip): readonly SlipPart[] => [
  'claim',
  'authority',
  'exhibits',
  ...(pin === null ? [] : (['pin'] as const)),
  'certainty',
];

export function paperAt({ step, context }: Hearing, draft: readonly SlipPart[], opposed: boolean): PaperView {
  if (step === 'argument.building') return { where: 'at-lectern', parts: draft, ringed: null };
  const slip = context.slips.at(-1);
  if (slip === undefined || step.startsWith('chambers')) return { where: 'none', parts: [], ringed: null };
  const ringed = step === 'argument.bench' ? askedAbout(context, slip) : null;
  return { where: 'handed-up', parts: partsOf(slip), ringed: opposed ? null : ringed };
}
