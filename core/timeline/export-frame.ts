import type { IsoDate, ReaderLanguage } from '../facts/types';

/** What every export format is given beside the items: language of the reader, day of export, title in the reader's words. */
export type ExportFrame = { lang: ReaderLanguage; today: IsoDate; title: string };
