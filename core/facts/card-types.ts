/**
 * What a card is asked for and what it shows: plain data, so that it crosses from the background to a page, and one
 * component draws it in popover, popup and panel alike. Every text says its own language; every statement its sources.
 */
import type { PageDate, Why } from '../matching/types';
import type {
  AgreementStage,
  EntityKind,
  IsoDate,
  NameStatus,
  PartialDate,
  ReaderLanguage,
  Script,
  SourceKind,
  Strength,
  Validity,
} from './types';

/** What of the page a card was opened from. `null` in its place: opened from search, the panel or another card. */
export type MentionContext = {
  /** As written on the page. */
  text: string;
  why: Why;
  /** 0–1. */
  confidence: number;
  /** Ids of other entities that the same words may name, best first. */
  alternatives: string[];
  /** Ids of entities marked inside these words or around them, the longest first: the card offers them too. */
  overlapping: string[];
};

/** Asks for one card. */
export type CardRequest = {
  entity: string;
  /** The page's date and where it was read; null where there is no page or no date on it. */
  pageDate: PageDate | null;
  /** Which day to speak of. Without a page date it is today in either case. */
  at: 'page' | 'today';
  /** Language of the page's text; null when unknown or when there is no page. */
  pageLang: string | null;
  mention: MentionContext | null;
};

/** A request with what only the caller knows: the reader's language and the day. */
export type CardQuery = CardRequest & { lang: ReaderLanguage; today: IsoDate };

/** A text and the language (BCP 47) it is in, which may be another than the reader's where nothing else exists. */
export type Said = { text: string; lang: string };

/** Numbers into `CardView.sources`, from 1. */
export type SourceNumber = number;

export type SourceView = {
  n: SourceNumber;
  id: string;
  publisher: string;
  title: string;
  lang: string;
  kind: SourceKind;
  published: PartialDate | null;
  url: string | null;
};

export type NameView = {
  form: string;
  lang: string;
  script: Script;
  status: NameStatus;
  validity: Validity | null;
};

export type ClaimView = {
  id: string;
  text: Said;
  date: PartialDate | null;
  strength: Strength;
  /** True when sources disagree about it; the positions are among `conflicts`. */
  disputed: boolean;
  sources: SourceNumber[];
};

/** A term of office: seen from the office its holder, seen from the person the office. */
export type TermView = {
  /** The one at the other end: a person's id on the card of an office, an office's on that of a person. */
  entity: string;
  name: Said;
  validity: Validity;
  acting: boolean;
  /** True for a term that was over on the card's date. */
  ended: boolean;
  sources: SourceNumber[];
};

/** One thing that is different today from what the card says of the article's date; worded in locales. */
export type ChangeView = { date: PartialDate | null; sources: SourceNumber[] } & (
  | { is: 'name'; before: Said; after: Said }
  | { is: 'holder'; before: Said[]; after: Said[] }
  | { is: 'took-office' | 'left-office'; office: Said; acting: boolean }
  | { is: 'status'; stage: AgreementStage }
  | { is: 'claim' | 'no-longer'; text: Said }
);

export type PositionView = { value: Said; date: PartialDate | null; sources: SourceNumber[] };

export type ConflictView = { id: string; topic: Said; description: Said; positions: PositionView[] };

/** One figure of a series. */
export type PointView = {
  of: PartialDate;
  amount: number;
  upTo: number | null;
  approximate: boolean;
  definition: Said;
  sources: SourceNumber[];
};

/** Figures that count the same thing in the same unit, by time. */
export type SeriesView = { key: string; unit: string; title: Said; points: PointView[] };

export type StepView = {
  stage: AgreementStage;
  date: PartialDate;
  note: Said | null;
  sources: SourceNumber[];
  /** Whether the step had been taken on the card's date. */
  taken: 'yes' | 'no' | 'unknown';
};

export type RelatedView = { entity: string; name: Said; kind: EntityKind; type: string };

/** Another entity that the same words on the page may name. */
export type AlternativeView = { entity: string; name: Said; kind: EntityKind; summary: Said };

export type MentionView = {
  text: string;
  /** One sentence in the reader's language. */
  why: string;
  confidence: number;
  alternatives: AlternativeView[];
  overlapping: AlternativeView[];
};

export type CardView = {
  entity: string;
  lang: ReaderLanguage;
  kind: EntityKind;
  /** In the reader's language where the base has such a form. */
  name: Said;
  /** The page's own form, for a card opened from a mention, where it differs from `name`. */
  pageName: Said | null;
  /** What it is called in the other languages at the card's date, each form once. */
  otherNames: Said[];
  /** Every form that somebody vouches for, the reader's language first. */
  names: NameView[];
  summary: Said;
  /** The day spoken of; `pageDate` is what it can be switched to. */
  asOf: { date: PartialDate; at: 'page' | 'today'; pageDate: PageDate | null };
  /** Who held it at that date, for an office. */
  holders: TermView[];
  /** What the person held at that date; else what was held last before it, which tells who this was. */
  offices: TermView[];
  /** Two to five that matter at that date, where there are so many. */
  claims: ClaimView[];
  /** The others that hold at that date. */
  more: ClaimView[];
  changes: ChangeView[];
  conflicts: ConflictView[];
  series: SeriesView[];
  status: StepView[];
  related: RelatedView[];
  mention: MentionView | null;
  /** In the order the card first cites them. */
  sources: SourceView[];
};

/** What comes back when a card is asked for; a failure is an answer, not an exception. */
export type CardReply =
  | { ok: true; view: CardView }
  | { ok: false; reason: 'not-found' | 'failed' | 'outdated' };
