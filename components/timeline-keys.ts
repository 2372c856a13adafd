/** The timeline's keys as what they mean; the view does it. Keys pressed in fields, and any with a modifier, are left alone. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TimelineAction } from '@/core/timeline/timeline-state';
import type { TimelineItem } from '@/core/timeline/types';

export type KeyDeed =
  | { do: 'help' }
  | { do: 'filter' }
  | { do: 'article' }
  | { do: 'close' }
  /** The browser's own printing would see only the rows that are drawn. */
  | { do: 'print' }
  /** Moves to an entry. */
  | { do: 'go'; id: string }
  | { do: 'act'; action: TimelineAction };

/** Zoom of one press, and the part of the width that one arrow press moves by. */
const ZOOM_STEP = 0.6;
const PAN_STEP = 0.2;
/** Entries that PageUp and PageDown move by. */
const PAGE = 8;

/** What the keys start from: the entries shown, and the one that Tab reaches. */
export type KeyContext = {
  shown: readonly TimelineItem[];
  entry: string | null;
  /** False until the reader has been on an entry: the first arrow then goes to `entry` itself. */
  entered: boolean;
};

/** Listens on the whole document while the timeline is there: its keys work wherever focus is, but in fields, tabs and cards. */
export function useTimelineKeys(context: KeyContext, run: (deed: KeyDeed) => void): void {
  const latest = useRef({ context, run });
  latest.current = { context, run };
  // Before the first frame: a "/" that nobody takes opens Firefox's own quick find, and that takes the keys after it.
  useLayoutEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented) return;
        const deed = timelineKey(event, latest.current.context);
        if (!deed) return;
        event.preventDefault();
        latest.current.run(deed);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>;

/** What a key means here, or null. `entry` is where the arrows start from. */
export function timelineKey(event: Pressed, { shown, entry, entered }: KeyContext): KeyDeed | null {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'p')
    return { do: 'print' };
  if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return null;
  const axis = axisAction(event.key);
  if (axis && !(event.key.startsWith('Arrow') && isElsewhere(event.target)))
    return { do: 'act', action: axis };
  switch (event.key) {
    case '?':
      return { do: 'help' };
    case '/':
      return { do: 'filter' };
    case 'a':
    case 'A':
    case 'ㅁ':
    case 'ф':
    case 'Ф':
      // The same key on a Korean, Russian or Kazakh layout.
      return { do: 'article' };
    case 'Escape':
      return isElsewhere(event.target) ? null : { do: 'close' };
  }
  return isElsewhere(event.target)
    ? null
    : step(event.key, shown, { entry, entered: entered || isEntry(event.target) });
}

function axisAction(key: string): TimelineAction | null {
  switch (key) {
    case '+':
    case '=':
      return { type: 'zoom', at: 0.5, factor: ZOOM_STEP };
    case '-':
    case '−':
      return { type: 'zoom', at: 0.5, factor: 1 / ZOOM_STEP };
    case '0':
      return { type: 'whole' };
    case 'ArrowLeft':
      return { type: 'pan', by: -PAN_STEP };
    case 'ArrowRight':
      return { type: 'pan', by: PAN_STEP };
    default:
      return null;
  }
}

function step(
  key: string,
  shown: readonly TimelineItem[],
  { entry, entered }: Omit<KeyContext, 'shown'>,
): KeyDeed | null {
  const found = shown.findIndex(({ id }) => id === entry);
  const at = key === 'ArrowDown' && !entered ? found - 1 : found;
  const next: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: shown.length - 1,
  };
  const wanted = next[key];
  if (wanted === undefined) return null;
  const item = shown[Math.min(Math.max(wanted, 0), shown.length - 1)];
  return item ? { do: 'go', id: item.id } : null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName) ||
      target.closest('dialog') !== null)
  );
}

function isEntry(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-entry]') !== null;
}

/** Where the arrows and Esc have a meaning of their own: tabs, the column beside, the card. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=tablist], .pn-side, .pn-card') !== null;
}
