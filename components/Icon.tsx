/** Line icons on a 16 px grid, drawn here because eleven small paths need no library. Always beside a label. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4l-.6 4 2.6 2.3H4l2.6-2.3zM8 9v4.5',
  pinned: 'M6 2.5h4l-.6 4 2.6 2.3H4l2.6-2.3zM8 9v4.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  done: 'M3 8.5l3.2 3L13 4.5',
  outward: 'M6 4h6v6M12 4L4.5 11.5',
  move: 'M5.5 4v.01M10.5 4v.01M5.5 8v.01M10.5 8v.01M5.5 12v.01M10.5 12v.01',
  chevron: 'M4 6l4 4 4-4',
  timeline: 'M2 8h12M4.5 5.5v5M9 6.5v3M12 5.5v5',
  cite: 'M3 11.5c1.8-.4 2.6-1.6 2.6-3.4H3V4.5h3.8v3.4M9 11.5c1.8-.4 2.6-1.6 2.6-3.4H9V4.5h3.8v3.4',
  off: 'M8 2.5V8M4.6 4.6a4.8 4.8 0 1 0 6.8 0',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  fit: 'M2.5 5.5v5M13.5 5.5v5M5 8h6M6.5 6.5 5 8l1.5 1.5M9.5 6.5 11 8 9.5 9.5',
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  download: 'M8 2.5v7.5M4.8 7 8 10l3.2-3M3 13.5h10',
  keys: 'M2 4.5h12v7H2zM4.5 7v.01M7 7v.01M9.5 7v.01M12 7v.01M5.5 9.3h5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.1 3.1',
  target: 'M8 2v2.5M8 11.5V14M2 8h2.5M11.5 8H14M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  'go-to': 'M3 3.5h10M3 6.5h6M3 9.5h4M11 7.5v5.5M8.8 10.8 11 13l2.2-2.2',
  'come-back': 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7',
  window: 'M2.5 3h11v10h-11zM2.5 6h11',
} as const;

export type IconName = keyof typeof PATHS;

/** One icon in the text's colour; hidden from assistive technology, which reads the label beside it. */
export function Icon({ name }: { name: IconName }) {
  const filled = name === 'pinned';
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={name === 'move' ? 2 : 1.4}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
