/** What is shown, as a file: one entry point over the formats, so that the panel knows none of them. */
import { csvOfItems } from './export-csv';
import type { ExportFrame } from './export-frame';
import { icsOfItems } from './export-ics';
import { jsonOfItems } from './export-json';
import { markdownOfItems } from './export-markdown';
import { timelineJsOfItems } from './export-timelinejs';
import type { ItemView } from './item-view';

/** A file ready to be saved. */
export type ExportFile = { name: string; type: string; text: string };

type Format = {
  extension: string;
  type: string;
  write: (items: readonly ItemView[], frame: ExportFrame) => string;
};

const FORMATS = {
  json: { extension: 'json', type: 'application/json', write: jsonOfItems },
  csv: { extension: 'csv', type: 'text/csv', write: csvOfItems },
  ics: { extension: 'ics', type: 'text/calendar', write: icsOfItems },
  timelinejs: { extension: 'timelinejs.csv', type: 'text/csv', write: timelineJsOfItems },
  markdown: { extension: 'md', type: 'text/markdown', write: markdownOfItems },
} satisfies Record<string, Format>;

/** The items in one format, in their order. An empty list gives a valid, empty file. */
export function exportItems(
  format: keyof typeof FORMATS,
  items: readonly ItemView[],
  frame: ExportFrame,
): ExportFile {
  const { extension, type, write } = FORMATS[format];
  return { name: `gakju-timeline-${frame.today}.${extension}`, type, text: write(items, frame) };
}
