/** The marks' colours, measured: a mark that cannot be seen is no mark. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseColour } from '../../page/backdrop';
import { MARK_LINES, markStyles } from '../../page/mark-styles';

/** Grounds at which each palette begins to be used; see page/backdrop.ts. */
const DARKEST_LIGHT = 0.49;
const LIGHTEST_DARK = 0.1;

const luminance = (hex: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return parseColour(`rgb(${red}, ${green}, ${blue})`)!.luminance;
};
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

it.each(Object.entries(MARK_LINES))('%s is seen on every ground it is used on', (_group, { light, dark }) => {
  expect(contrast(luminance(light), DARKEST_LIGHT)).toBeGreaterThanOrEqual(3);
  expect(contrast(luminance(dark), LIGHTEST_DARK)).toBeGreaterThanOrEqual(3);
});

it.each(Object.entries(MARK_LINES))('%s has the colour of its kind on the card', (group, { light, dark }) => {
  const theme = readFileSync('components/theme.css', 'utf8');
  expect(theme).toContain(`--kind-${group}: light-dark(${light}, ${dark});`);
});

it('tells kinds by more than colour', () => {
  const lines = Object.values(MARK_LINES).map(({ line }) => line);
  expect(new Set(lines).size).toBeGreaterThanOrEqual(5);
});

it('shows nothing on paper, and a thinner line for a repeat', () => {
  const css = markStyles();
  expect(css.startsWith('@media not print {')).toBe(true);
  expect(css).toContain('::highlight(gakju-person-dark) { text-decoration: underline solid 2px #f0998a; }');
  expect(css).toContain(
    '::highlight(gakju-person-dark-again) { text-decoration: underline solid 1px #f0998a; }',
  );
});
