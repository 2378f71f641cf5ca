// The bar above everything: where we are, the minutes, what is always at hand, and whether the play is kept.
import { useRef } from 'preact/hooks';
import { useOwnId } from './own-id.ts';
import { Minutes } from './parts/minutes.tsx';
import { ScalesMark } from './parts/scales-mark.tsx';
import { Soon } from './parts/soon.tsx';
import { type Panel, useCaseLanguage, useRoom, useWords } from './room.ts';

const tools = ['record', 'transcript', 'scales', 'glossary', 'settings'] as const satisfies readonly Panel[];

function Tools({ id }: { readonly id: string }) {
  const { bar } = useWords();
  const letterOf: Readonly<Partial<Record<Panel, string>>> = bar.letters;
  const { props, open } = useRoom();
  const nav = useRef<HTMLElement>(null);
  const fold = () => nav.current?.matches(':popover-open') === true && nav.current.hidePopover();
  return (
    <nav id={id} ref={nav} class="tools" popover="auto" aria-label={bar.tools}>
      {tools.map((panel) => (
        <button
          key={panel}
          type="button"
          class="tool"
          data-act="panel"
          data-id={panel}
          aria-keyshortcuts={props.settings.shortcuts ? letterOf[panel] : undefined}
          onClick={() => open(panel)}
        >
          {bar[panel]}
        </button>
      ))}
      <button
        type="button"
        class="tool"
        data-act="save"
        onClick={() => {
          fold();
          props.saveToFile();
        }}
      >
        {bar.save}
      </button>
      <button type="button" class="tool" data-act="panel" data-id="leave" onClick={() => open('leave')}>
        {bar.leave}
      </button>
    </nav>
  );
}

export function Header() {
  const own = useCaseLanguage();
  const words = useWords();
  const { view, keeping } = useRoom().props;
  const id = useOwnId();
  const at = view.path.findIndex((step) => step.at === 'here');
  const here = view.path[at];
  return (
    <header class="bar">
      <div class="bar-line">
        <ScalesMark />
        <p class="bar-case">
          <span class="bar-title" {...own}>
            {view.level.title}
          </span>
          {here === undefined ? null : (
            <span class="bar-step">{words.bar.at(at + 1, view.path.length, here.name)}</span>
          )}
        </p>
        <Minutes />
        <p class={`keeping keeping-${keeping}`} aria-live={keeping === 'memory' ? 'polite' : 'off'}>
          {words.bar.keeping[keeping]}
        </p>
        <button type="button" class="tool menu" data-act="menu" data-home popovertarget={id}>
          {words.bar.menu}
        </button>
        <Soon>
          <Tools id={id} />
        </Soon>
      </div>
    </header>
  );
}
