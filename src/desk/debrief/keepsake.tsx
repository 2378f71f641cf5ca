// The picture to keep, shown before it is saved. Its painter is fetched when the picture is asked for.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DebriefView } from '../../present/index.ts';
import type { Settings } from '../contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useAllWords, useRoom } from '../room.ts';
import type { AllWords } from '../words.ts';
import type { KeepsakeText } from './keepsake/compose.ts';

const LONGEST_NAME = 60;

const quoted = ({ kind, say }: NonNullable<DebriefView['best']>) => (kind === 'note' ? say : `“${say}”`);

function keepsakeText(body: DebriefView, name: string, { keepsake, debrief }: AllWords): KeepsakeText {
  const { matter, outcomes, advocacy, parts, best } = body;
  return {
    title: matter.title,
    where: matter.court,
    when: `${matter.docket}. ${matter.decided}`,
    who: name.trim() === '' ? matter.argued : keepsake.by(matter.argued, name.trim()),
    ruling: {
      label: keepsake.byCourt,
      told: outcomes.map(({ told }) => told),
      note: keepsake.notGrade,
    },
    advocacy: {
      label: keepsake.advocacy,
      points: String(advocacy),
      of: keepsake.outOf,
      note: keepsake.grade,
    },
    parts: parts.map(({ name: part, points, max }) => ({
      name: part,
      points: debrief.partOf(points, max),
      earned: points,
      most: max,
    })),
    best:
      best === null
        ? null
        : { label: keepsake.best, say: quoted(best), points: debrief.earnedOf(best.earned, best.most) },
    foot: keepsake.foot,
    motto: keepsake.motto,
  };
}

const asks = (query: string) => matchMedia(query).matches;

/** As chosen; left to the device, as the device says. */
const isHighContrast = ({ theme }: Settings) =>
  theme.startsWith('contrast') ||
  asks('(forced-colors: active)') ||
  (theme === 'system' && asks('(prefers-contrast: more)'));

type State = 'drawing' | 'drawn' | 'failed';

/** Paints at every change of the text. What was asked for later is painted later: paintings wait for one another. */
function usePainting(text: KeepsakeText, highContrast: boolean) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [state, tell] = useState<State>('drawing');
  const key = JSON.stringify([text, highContrast]);
  useEffect(() => {
    let wanted = true;
    queue.current = queue.current.then(async () => {
      const shown = canvas.current;
      if (shown === null || !wanted) return;
      try {
        const { paint } = await import('./keepsake/paint.ts');
        await paint(shown, text, highContrast);
        tell('drawn');
      } catch {
        tell('failed');
      }
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return { canvas, state, painted: () => queue.current, fail: () => tell('failed') };
}

export function Keepsake({ body, onClose }: { readonly body: DebriefView; onClose(): void }) {
  const words = useAllWords();
  const { keepsake, debrief } = words;
  const { savePicture, settings } = useRoom().props;
  const [name, write] = useState('');
  const painting = usePainting(keepsakeText(body, name, words), isHighContrast(settings));
  const { canvas, state, painted, fail } = painting;
  const save = async () => {
    await painted();
    if (canvas.current === null) return;
    const { pngOf } = await import('./keepsake/paint.ts');
    savePicture(await pngOf(canvas.current));
    onClose();
  };
  const acts = (
    <>
      <p class="acts-say">{keepsake.stays}</p>
      <button
        type="button"
        class="primary"
        data-act="savePicture"
        disabled={state !== 'drawn'}
        onClick={() => void save().catch(fail)}
      >
        {keepsake.save}
      </button>
    </>
  );
  return (
    <Dialog title={debrief.picture} name="keepsake" onClose={onClose} acts={acts}>
      <label class="keepsake-name">
        <span class="over">{keepsake.name}</span>
        <input
          class="field"
          type="text"
          maxLength={LONGEST_NAME}
          autocomplete="off"
          data-act="keepsakeName"
          value={name}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
      <p role="status">
        {state === 'drawing' ? keepsake.drawing : state === 'failed' ? keepsake.failed : ''}
      </p>
      <canvas
        ref={canvas}
        class="keepsake"
        width="1200"
        height="1500"
        role="img"
        aria-label={keepsake.shows(body.verdict)}
      />
    </Dialog>
  );
}
