/**
 * The nouns of the fact base. Everything here is plain data: what a pack's files hold once parsed and checked,
 * and what every other part of the program is given.
 */

/** Languages the fact base and the interface speak; `kk-Latn` exists for names only. */
export type ReaderLanguage = 'ko' | 'en' | 'ru' | 'kk';

/** BCP 47 tag of one written name; the four reader languages plus scripts met only in names (kk-Latn, zh, ja …). */
export type NameLanguage = string;

/** ISO 15924 script code of a written name. */
export type Script = 'Hang' | 'Hani' | 'Latn' | 'Cyrl' | 'Zyyy';

/**
 * A date of stated precision: the EDTF level 0 forms `2019`, `2019-04`, `2019-04-22`, optionally ending in `~`
 * ("approximately", EDTF level 1; https://www.loc.gov/standards/datetime/). Never padded to a day that no source gives.
 */
export type PartialDate = string;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Half-open in neither end: `from` and `to` are both days (months, years) on which the thing still holds. */
export type Validity = { from?: PartialDate; to?: PartialDate };

/** One text in the reader's languages. Korean and English always exist; the others only where vouched for. */
export type LocalText = { ko: string; en: string; ru?: string; kk?: string };

export type EntityKind =
  | 'person'
  | 'office'
  | 'country'
  | 'region'
  | 'place'
  | 'organisation'
  | 'company'
  | 'programme'
  | 'policy'
  | 'agreement'
  | 'infrastructure'
  | 'event'
  | 'concept'
  | 'statistic';

/**
 * How far a written form can be trusted for display. `official`: used by the bearer itself; `press`: met in print;
 * `historical`: was in use, is not now; `romanised`: made by a transliteration rule; `translated`: our own rendering of a
 * descriptive name, vouched for in that language, shown but never as official; `unverified`: a form nobody vouches for
 * (a rendering, a typing error met in print), matched but not shown as a name.
 */
export type NameStatus = 'official' | 'press' | 'historical' | 'romanised' | 'translated' | 'unverified';

/**
 * What on the page speaks for or against reading a form as this entity. All lists hold plain lower-case word beginnings,
 * compared after case folding; distances are fixed in core/matching/evidence.
 */
export type EvidenceHints = {
  /** One of these near the form supports the reading. */
  near?: string[];
  /** One of these anywhere in the text supports the reading: the sport of an athlete, the road of its builder. */
  onPage?: string[];
  /** One of these in the title or first lines: the text is about a namesake (a cycling team), and only a place beside the form keeps it. */
  againstOnPage?: string[];
  /** One of these near the form speaks against it. */
  against?: string[];
  /** The form is something else when directly followed by one of these (함 after 홍범도: the submarine). */
  notBefore?: string[];
  /** The form is something else when directly preceded by one of these (신 before 안산: a railway line). */
  notAfter?: string[];
  /** What the text around has to speak of before the form counts; a third country in its place speaks against. */
  requires?: Requirement;
  /** True: written as one word it is a common given name, so a place only beside a sign of a place (Нурсултан, Нур-Султан). */
  givenName?: boolean;
  /** True: without one of `near` beside it the form is something else (the town Semipalatinsk), whatever else the page says. */
  needsNear?: boolean;
  /** The form is used of this entity only in articles of these days: 한·카자흐 정상회담 in August 2021 is that summit. */
  during?: Validity;
};

/**
 * `korea-and-kazakhstan`: what the two have with each other, as both have it with many (a joint statement, a partnership).
 * `korea-or-kazakhstan`: names that mean nothing here on a page about neither (President Lee).
 */
export type Requirement = 'kazakhstan' | 'korea' | 'korea-and-kazakhstan' | 'korea-or-kazakhstan';

/** One written form of an entity. */
export type Name = {
  form: string;
  lang: NameLanguage;
  script: Script;
  status: NameStatus;
  validity?: Validity;
  /** True: shared, generic or short; a mention only when something on the page supports it. */
  needsEvidence?: boolean;
  /** Overrides the policy of the index: false forbids any fuzz for this form. */
  fuzzy?: boolean;
  /** True: also matched when written in lower case ("fresh wind"); then always on evidence. */
  anyCase?: boolean;
  evidence?: EvidenceHints;
};

/** A figure with what it counts, so that two figures are compared only where they count the same thing. */
export type Value = {
  amount: number;
  /** Upper end where the source gives a range. */
  upTo?: number;
  /** UCUM or ISO 4217 code, or a plain noun: `USD`, `km`, `MW`, `%`, `people`. */
  unit: string;
  /** Series the figure belongs to: figures of one series can be plotted together. */
  series?: string;
  /** The period or day it speaks of. */
  of?: PartialDate;
  approximate?: boolean;
  definition: LocalText;
};

/** `good` official or agency · `fair` press or company · `weak` encyclopaedia, mirror, blog. */
export type Strength = 'good' | 'fair' | 'weak';

/** One sourced statement. `date` is when what it says happened or began; it holds from then on unless `validity` says otherwise. */
export type Claim = {
  /** `<entity>#<n>`, stable for ever. */
  id: string;
  text: LocalText;
  date?: PartialDate;
  validity?: Validity;
  /** True: what it tells changed the state of the entity, so older articles are told of it; a remark or meeting did not. */
  milestone?: boolean;
  values?: Value[];
  strength: Strength;
  conflicts?: string[];
  /** Source ids, at least one. */
  sources: string[];
};

/** A tie to another entity; `type` is a short verb phrase key translated in locales (`holds`, `part-of`, `signed-at` …). */
export type Relation = { to: string; type: string; validity?: Validity };

/** One term of an office. */
export type Term = { person: string; validity: Validity; acting?: boolean; sources: string[] };

export type AgreementStage =
  | 'announced'
  | 'letter-of-intent'
  | 'mou'
  | 'signed'
  | 'ratified'
  | 'in-force'
  | 'under-way'
  | 'completed'
  | 'expired';

/** One dated step in the life of an agreement or project. */
export type StatusStep = { stage: AgreementStage; date: PartialDate; note?: LocalText; sources: string[] };

export type Entity = {
  /** File name of its data file; never reused. */
  id: string;
  kind: EntityKind;
  /** Written forms, the preferred one of each language first. */
  names: Name[];
  summary: LocalText;
  claims: Claim[];
  relations?: Relation[];
  /** Terms, for offices. */
  holders?: Term[];
  /** Steps, for agreements, programmes and projects. */
  status?: StatusStep[];
  evidence?: EvidenceHints;
  /** False: a generic word (COVID-19, lithium) that is never marked on its own strength. */
  matchAlone: boolean;
  /** 0–1; breaks ties in search and orders cards. */
  importance?: number;
};

/** `official` state or intergovernmental body · `agency` news agency · `press` · `company` · `reference` encyclopaedia · `blog` blog, mirror or repost. */
export type SourceKind = 'official' | 'agency' | 'press' | 'company' | 'reference' | 'blog';

/** A bibliographic record. No sentence of the source is ever kept. */
export type Source = {
  id: string;
  publisher: string;
  title: string;
  published?: PartialDate;
  url?: string;
  lang: NameLanguage;
  kind: SourceKind;
};

/** A dated point or range on the timeline. */
export type Event = {
  id: string;
  date: PartialDate;
  /** Last day, for what lasted. */
  until?: PartialDate;
  text: LocalText;
  entities: string[];
  conflicts?: string[];
  sources: string[];
};

/** One of the readings that sources disagree on. */
export type Position = { value: LocalText; date?: PartialDate; sources: string[] };

/** Sources that disagree, kept side by side: never averaged, never silently dropped. */
export type Conflict = {
  id: string;
  topic: LocalText;
  description: LocalText;
  entities: string[];
  positions: Position[];
};

/** A versioned set of entities, claims and sources. */
export type Pack = {
  id: string;
  version: string;
  title: LocalText;
  licence?: string;
  entities: Entity[];
  events: Event[];
  conflicts: Conflict[];
  sources: Source[];
  /** Old id → id that replaced it. */
  redirects: Record<string, string>;
};
