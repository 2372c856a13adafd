/**
 * Looks of the marks, as a style sheet of the user origin. A highlight can have no layout, so nothing shifts. Colour and
 * line style both tell the kind of thing; the first mention of an entity in a block has a fuller line than its repeats.
 * page/backdrop.ts picks `light` or `dark` by what the text stands on, so that every line holds 3:1, and `middle` (the
 * text's own colour) where neither would. Written by a loop because `::highlight()` takes neither lists nor variables.
 */
import type { KindGroup } from '@/core/facts/kind-group';

/** A wavy or double line needs room for its shape and is therefore set thinner. The colours are those of the card (components/theme.css). */
export const MARK_LINES: Record<KindGroup, { line: string; px: number; light: string; dark: string }> = {
  person: { line: 'solid', px: 2, light: '#a23b2a', dark: '#f0998a' },
  office: { line: 'solid', px: 2, light: '#865600', dark: '#dfb25e' },
  place: { line: 'dotted', px: 2, light: '#22693f', dark: '#83c79c' },
  organisation: { line: 'double', px: 1.5, light: '#5a489b', dark: '#b8a9ee' },
  undertaking: { line: 'wavy', px: 1.25, light: '#0a6374', dark: '#76c7d8' },
  event: { line: 'dashed', px: 2, light: '#8b3a6c', dark: '#e29cc8' },
  concept: { line: 'dotted', px: 2, light: '#5c5850', dark: '#b5b0a5' },
};

/** Px of a repeat's line. */
const AGAIN_PX = 1;

/**
 * The sheet. Nothing on paper, where nothing can be opened. Forced colours need no rule of their own: Firefox draws these
 * lines in the text's colour, and what Chromium does no rule can change (see marks.ts).
 */
export function markStyles(): string {
  const rules = Object.entries(MARK_LINES).flatMap(([group, { line, px, light, dark }]) =>
    Object.entries({ light, dark, middle: 'currentColor' }).map(([backdrop, colour]) => {
      const name = `gakju-${group}-${backdrop}`;
      const underline = (width: number) => `{ text-decoration: underline ${line} ${width}px ${colour}; }`;
      return `::highlight(${name}) ${underline(px)}\n::highlight(${name}-again) ${underline(AGAIN_PX)}`;
    }),
  );
  // Where the author's sheet does not reach, in shadow trees, Chromium shows at least this.
  const flash = `::highlight(gakju-flash) { text-decoration: underline solid 4px #c98a00; }`;
  return `@media not print {\n${[...rules, flash].join('\n')}\n}`;
}

/**
 * What a jump or the panel points at: behind the text, for a moment only; the tint is seen on light and dark alike. A sheet
 * of its own and of the author origin: of a highlight's style in a user sheet Chromium 156 paints the lines only.
 */
export const FLASH_STYLE = '::highlight(gakju-flash) { background-color: rgb(255 196 0 / 0.38); }';
