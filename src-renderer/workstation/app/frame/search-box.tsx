import { useEffect, useRef, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { HOME, navigate, type QueueRoute, type Route, replaceRoute } from '../../ui/navigation/index.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';

function queueWith(route: Route, typed: string): QueueRoute {
  return { ...(route.kind === 'queue' ? route : HOME), text: typed };
}

/** The one search of the window: what is typed here is what the queue shows. */
export function SearchBox({ route }: { readonly route: Route }) {
  const box = useRef<HTMLInputElement>(null);
  const shown = route.kind === 'queue' ? route.text : '';
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  // Who opened a case from here wants its keys, not letters in this box.
  useEffect(() => {
    if (route.kind !== 'queue') box.current?.blur();
  }, [route.kind]);

  const search = (next: string, composing: boolean) => {
    setTyped(next);
    if (composing) return;
    const target = queueWith(route, next.trim());
    if (route.kind === 'queue') replaceRoute(target);
    else navigate(target);
  };

  useShortcuts({
    title: text.frame.global,
    shortcuts: [
      {
        chords: ['/'],
        label: text.frame.searchShortcut,
        run: () => {
          box.current?.focus();
          box.current?.select();
        },
      },
    ],
  });

  return (
    <search className="frame-search">
      <span className="kbd" aria-hidden="true">
        /
      </span>
      <input
        ref={box}
        type="text"
        data-search="true"
        aria-label={text.frame.search}
        placeholder={text.frame.searchHint}
        value={typed}
        maxLength={100}
        spellCheck={false}
        onChange={(event) =>
          search(event.target.value, event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)
        }
        onCompositionEnd={(event) => search(event.currentTarget.value, false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          if (typed === '') event.currentTarget.blur();
          else search('', false);
        }}
      />
    </search>
  );
}
