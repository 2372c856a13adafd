/** Finds the names of an index in composed text: every name at every word start. */
import type { IndexedForm, MatchIndex } from '../index/open';
import { CYRILLIC, FOLD, HANGUL_SCRIPT, IGNORED, KIND, NO_SCRIPT, SCRIPT } from './characters';
import { acceptEnd } from './end-rule';
import { KOREAN_PREFIXES } from './languages/ko';
import type { Candidate } from './types';
import { walkForm } from './walk-form';

/** A gap written otherwise than in the name, in edits: enough to prefer a name that is written just so. */
const SEPARATOR_COST = 0.05;

/** All candidates of a composed text, in no particular order. */
export function scanText(text: string, index: MatchIndex): Candidate[] {
  const found: Candidate[] = [];
  let previous = NO_SCRIPT;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (KIND[unit] === IGNORED) continue;
    const script = SCRIPT[unit]!;
    if (script !== NO_SCRIPT && script !== previous) {
      matchAt(text, at, '', index, found);
      const prefix = text.charAt(at);
      const prefixed =
        KOREAN_PREFIXES[prefix] !== undefined && SCRIPT[text.charCodeAt(at + 1)] === HANGUL_SCRIPT;
      if (prefixed) matchAt(text, at + 1, prefix, index, found);
    }
    previous = script;
  }
  return found;
}

function matchAt(text: string, start: number, prefix: string, index: MatchIndex, found: Candidate[]): void {
  const known = index.formsByFirstUnit.get(FOLD[text.charCodeAt(start)]!);
  if (!known) return;
  const seen = new Set<string>();
  for (const indexed of known) {
    if (prefix && indexed.folded.syllables < KOREAN_PREFIXES[prefix]!) continue;
    const candidate = matchForm(text, start, indexed, index);
    if (!candidate || seen.has(`${candidate.name}:${candidate.end}`)) continue;
    seen.add(`${candidate.name}:${candidate.end}`);
    found.push({ ...candidate, prefix });
  }
}

function matchForm(text: string, start: number, indexed: IndexedForm, index: MatchIndex): Candidate | null {
  const walked = walkForm(text, start, indexed.folded);
  if (!walked) return null;
  const accepted = acceptEnd(text, walked.end, indexed.folded.syllables);
  if (!accepted) return null;
  const name = index.names[indexed.name]!;
  return {
    start,
    end: accepted.end,
    entity: name.entity,
    form: name.form,
    name: indexed.name,
    rule: walked.sameGaps ? 'exact' : 'separators',
    cost: walked.sameGaps ? 0 : SEPARATOR_COST,
    ending: accepted.ending || inflection(text.slice(start, accepted.end), name.form),
    prefix: '',
  };
}

/** The ending of a declined Cyrillic form: what its last word has after the stem it shares with the name's. */
function inflection(surface: string, form: string): string {
  if (SCRIPT[form.charCodeAt(form.length - 1)] !== CYRILLIC) return '';
  const seen = lastWord(surface);
  const named = lastWord(form);
  let shared = 0;
  while (
    shared < Math.min(seen.length, named.length) &&
    FOLD[seen.charCodeAt(shared)] === FOLD[named.charCodeAt(shared)]
  )
    shared++;
  return seen.slice(shared);
}

function lastWord(text: string): string {
  return text.slice(text.search(/[\p{L}\p{M}]+$/u));
}
