/**
 * The shape of a pack's files, as an editor writes them: the one description from which the program's validation and the
 * JSON Schema for editors (data/schema) both come. What only several files together can show is left to ./checks.
 *
 * Files say less than the program's own types: the script of a name and the strength of a claim follow from what is
 * written, so an editor never has to keep them in step (see ./assemble).
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.description('Plain text, one line, no markup.'));

const localText = v.pipe(
  v.strictObject({ ko: text, en: text, ru: v.exactOptional(text), kk: v.exactOptional(text) }),
  v.description('The same text in the reader languages; Korean and English always.'),
);

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id (small letters, digits and single hyphens)'),
  v.description('Small letters, digits and hyphens; never reused for something else.'),
);

/** YAML reads a bare year as a number; here it is text like everything else. */
const textOrNumber = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value)),
);

/** Whether it is a date at all is for `datesAreDates` to say. */
const partialDate = v.pipe(
  textOrNumber,
  v.description('2019, 2019-04 or 2019-04-22, with "~" at the end when only approximately known.'),
);

const validity = v.strictObject({ from: v.exactOptional(partialDate), to: v.exactOptional(partialDate) });
const sourceIds = v.pipe(v.array(slug), v.description('Ids from sources.yaml; at least one.'));

const hints = v.pipe(v.array(textOrNumber), v.description('Beginnings of words, in small letters.'));
const evidence = v.strictObject({
  near: v.exactOptional(hints),
  onPage: v.exactOptional(hints),
  againstOnPage: v.exactOptional(hints),
  against: v.exactOptional(hints),
  notBefore: v.exactOptional(hints),
  notAfter: v.exactOptional(hints),
  requires: v.exactOptional(
    v.picklist(['kazakhstan', 'korea', 'korea-and-kazakhstan', 'korea-or-kazakhstan']),
  ),
  givenName: v.exactOptional(v.boolean()),
  needsNear: v.exactOptional(v.boolean()),
  during: v.exactOptional(validity),
});

const nameStatus = v.picklist(['official', 'press', 'historical', 'romanised', 'translated', 'unverified']);

const name = v.strictObject({
  form: v.pipe(v.string(), v.description('Exactly as written in print, without particles or case endings.')),
  lang: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'is not a language tag (ko, en, ru, kk, kk-Latn, zh …)'),
  ),
  status: nameStatus,
  validity: v.exactOptional(validity),
  needsEvidence: v.exactOptional(v.boolean()),
  fuzzy: v.exactOptional(v.boolean()),
  anyCase: v.exactOptional(v.boolean()),
  evidence: v.exactOptional(evidence),
});

const value = v.strictObject({
  amount: v.number(),
  upTo: v.exactOptional(v.number()),
  unit: v.pipe(v.string(), v.description('USD, km, MW, t, %, people, companies …')),
  series: v.exactOptional(slug),
  of: v.exactOptional(partialDate),
  approximate: v.exactOptional(v.boolean()),
  definition: localText,
});

const claim = v.strictObject({
  id: v.pipe(v.string(), v.description('<entity>#<number>; a number once given is never given again.')),
  text: localText,
  date: v.exactOptional(partialDate),
  validity: v.exactOptional(validity),
  milestone: v.exactOptional(v.boolean()),
  values: v.exactOptional(v.array(value)),
  conflicts: v.exactOptional(v.array(slug)),
  sources: sourceIds,
});

const stage = v.picklist([
  'announced',
  'letter-of-intent',
  'mou',
  'signed',
  'ratified',
  'in-force',
  'under-way',
  'completed',
  'expired',
]);

const kind = v.picklist([
  'person',
  'office',
  'country',
  'region',
  'place',
  'organisation',
  'company',
  'programme',
  'policy',
  'agreement',
  'infrastructure',
  'event',
  'concept',
  'statistic',
]);

/** Every tie that a relation may name; locales/common.ts holds the words for them. */
const relationType = v.picklist([
  'holds',
  'held-by',
  'office-of',
  'took-part-in',
  'participant',
  'produced',
  'agreed-at',
  'party',
  'signed',
  'signed-by',
  'located-in',
  'held-at',
  'hosted',
  'built-by',
  'builds',
  'launched-by',
  'launched',
  'about',
  'subject-of',
  'includes',
  'part-of',
  'capital-of',
  'capital',
  'named-after',
  'namesake-of',
  'preceded-by',
  'followed-by',
  'related',
]);

/** One entity file, data/entities/<id>.yaml. */
export const entitySchema = v.strictObject({
  id: slug,
  kind,
  importance: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  matchAlone: v.exactOptional(v.boolean()),
  summary: localText,
  names: v.array(name),
  evidence: v.exactOptional(evidence),
  holders: v.exactOptional(
    v.array(
      v.strictObject({ person: slug, validity, acting: v.exactOptional(v.boolean()), sources: sourceIds }),
    ),
  ),
  status: v.exactOptional(
    v.array(
      v.strictObject({ stage, date: partialDate, note: v.exactOptional(localText), sources: sourceIds }),
    ),
  ),
  claims: v.array(claim),
  relations: v.exactOptional(
    v.array(v.strictObject({ to: slug, type: relationType, validity: v.exactOptional(validity) })),
  ),
});

/** sources.yaml: every source once. */
export const sourcesSchema = v.array(
  v.strictObject({
    id: slug,
    publisher: text,
    title: v.pipe(v.string(), v.description('As printed; in square brackets when it is our description.')),
    published: v.exactOptional(partialDate),
    url: v.exactOptional(
      v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"<>]+$/, 'is not a web address (http:// or https://)')),
    ),
    lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'is not a language tag')),
    kind: v.picklist(['official', 'agency', 'press', 'company', 'reference', 'blog']),
  }),
);

/** events.yaml: what the timeline shows. */
export const eventsSchema = v.array(
  v.strictObject({
    id: slug,
    date: partialDate,
    until: v.exactOptional(partialDate),
    text: localText,
    entities: v.array(slug),
    conflicts: v.exactOptional(v.array(slug)),
    sources: sourceIds,
  }),
);

/** conflicts.yaml: sources that disagree, side by side. */
export const conflictsSchema = v.array(
  v.strictObject({
    id: slug,
    topic: localText,
    description: localText,
    entities: v.array(slug),
    positions: v.array(
      v.strictObject({ value: localText, date: v.exactOptional(partialDate), sources: sourceIds }),
    ),
  }),
);

/** redirects.yaml: retired id → the id that took its place. */
export const redirectsSchema = v.record(slug, slug);

/** pack.yaml: what the pack is called and which version it is. */
export const manifestSchema = v.strictObject({
  id: slug,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is not a version (1.2.3, in quotation marks)')),
  title: localText,
  languages: v.exactOptional(
    v.pipe(
      v.array(v.picklist(['ko', 'en', 'ru', 'kk'])),
      v.description(
        'Reader languages in which every text of the pack is written; the check finds the ones that are not.',
      ),
    ),
  ),
  licence: v.exactOptional(text),
});

export type EntityDraft = v.InferOutput<typeof entitySchema>;
export type SourceDraft = v.InferOutput<typeof sourcesSchema>[number];
export type EventDraft = v.InferOutput<typeof eventsSchema>[number];
export type ConflictDraft = v.InferOutput<typeof conflictsSchema>[number];
export type ManifestDraft = v.InferOutput<typeof manifestSchema>;
