// Two or three heaps under tabs: arrow keys move between them.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useOwnId } from '../own-id.ts';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly name: string }[];
  readonly at: T;
  readonly children: ComponentChildren;
  show(id: T): void;
}

export function Tabs<T extends string>({ label, tabs, at, children, show }: TabsProps<T>) {
  const id = useOwnId();
  const list = useRef<HTMLDivElement>(null);
  const move = (by: number) => {
    const here = tabs.findIndex((tab) => tab.id === at);
    const next = (here + by + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (tab === undefined) return;
    show(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight') move(1);
    if (key === 'ArrowLeft') move(-1);
  };
  return (
    <div class="tabs">
      <div class="tabs-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === at}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === at ? 0 : -1}
            data-act="tab"
            data-id={tab.id}
            onClick={() => show(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${at}`}>
        {children}
      </div>
    </div>
  );
}
