/** What the background accepts. Content scripts run beside hostile pages, so nothing they send is trusted unread. */
import * as v from 'valibot';
import type { AnySent, BackgroundRequests } from './messages';

/** Longest text of one request in UTF-16 units; the content script sends about a tenth of it. */
const MAX_TEXT = 400_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(1000));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}~?$/));

const context = v.object({
  lang: v.nullable(word),
  published: v.nullable(partialDate),
  title: v.exactOptional(v.string()),
  established: v.pipe(v.array(v.object({ entity: word, form: word })), v.maxLength(2000)),
});

const MAX_CLUES = 400;
const clue = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const clues = v.object({
  lang: v.nullable(clue),
  title: clue,
  meta: v.pipe(v.array(v.tuple([clue, clue])), v.maxLength(MAX_CLUES)),
  jsonLd: v.pipe(v.array(clue), v.maxLength(MAX_CLUES)),
  times: v.pipe(
    v.array(v.object({ value: clue, text: clue, label: clue, isPublication: v.boolean() })),
    v.maxLength(MAX_CLUES),
  ),
  lines: v.nullable(v.pipe(v.array(clue), v.maxLength(MAX_CLUES))),
});

const why = v.object({
  form: word,
  rule: v.picklist(['exact', 'separators', 'spelling', 'typo']),
  cost: v.number(),
  ending: word,
  prefix: word,
  evidence: v.array(v.object({ rule: word, saw: v.exactOptional(word), weight: v.number() })),
});

const foundIn = v.picklist([
  'given',
  'json-ld',
  'meta',
  'time-element',
  'date-line',
  'html-lang',
  'script',
  'unknown',
]);

const cardRequest = v.object({
  entity: word,
  pageDate: v.nullable(v.object({ date: partialDate, foundIn })),
  at: v.picklist(['page', 'today']),
  pageLang: v.nullable(word),
  mention: v.nullable(
    v.object({
      text: word,
      why,
      confidence: v.number(),
      alternatives: v.array(word),
      overlapping: v.array(word),
    }),
  ),
});

/** Schema of every request to the background. */
export const backgroundRequest = v.variant('type', [
  v.object({
    type: v.literal('findMentions'),
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    context,
    clues: v.exactOptional(clues),
    needsStyle: v.exactOptional(v.literal(true)),
  }),
  v.object({ type: v.literal('read'), isArticle: v.boolean(), hasReader: v.boolean() }),
  v.object({ type: v.literal('card'), request: cardRequest }),
  v.object({ type: v.literal('inject'), what: v.picklist(['pointer', 'card']) }),
  v.object({ type: v.literal('openPanel'), entity: v.exactOptional(word) }),
  v.object({ type: v.literal('setSiteOff'), site: word, off: v.boolean() }),
  v.object({ type: v.literal('reject'), site: word, entity: word, isRejected: v.boolean() }),
]) satisfies v.GenericSchema<unknown, AnySent<BackgroundRequests>>;

/** Schema of what pages tell to whoever listens. */
export const broadcast = v.object({
  type: v.literal('dossierChanged'),
  url: v.string(),
  count: offset,
  state: v.picklist(['ready', 'reading', 'not-an-article', 'off-for-site', 'off', 'unreadable']),
});
