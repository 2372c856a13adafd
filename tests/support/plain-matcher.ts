/**
 * A slow, obviously right matcher: every spelling of every name at every word start. The engine must find just what this finds
 * as long as no slips are forgiven; property tests hold them side by side. Its comparison (walk-form, folded-form) shares no
 * code with the engine's; the end rule and the tables it shares.
 */
import type { IndexName, IndexPolicy } from '../../core/index/index-name';
import { CYRILLIC, HANGUL_SCRIPT, IGNORED, KIND, NO_SCRIPT, SCRIPT } from '../../core/matching/characters';
import { restEnd } from '../../core/matching/end-rule';
import { BOUNDARY, KAZAKH } from '../../core/matching/ending-classes';
import { KOREAN_PREFIXES } from '../../core/matching/languages/ko';
import { formsOfWord } from '../../core/matching/languages/ru';
import { spellingsOf } from '../../core/matching/spellings';
import { type FoldedForm, foldForm } from './folded-form';
import { walkForm } from './walk-form';

/** What a match is compared by. */
export type PlainMatch = { start: number; end: number; name: number; sameGaps: boolean; prefix: string };

/** All matches of composed text, in order of start, end and name, each once. */
export function findPlainly(text: string, names: readonly IndexName[], policy: IndexPolicy): PlainMatch[] {
  const forms = names.flatMap((name, position) =>
    plainForms(name, policy).map((form) => ({ ...form, name: position })),
  );
  const matches = new Map<string, PlainMatch>();
  for (const { at, prefix } of wordStarts(text)) {
    for (const { folded, endings, name } of forms) {
      if (prefix && folded.syllables < KOREAN_PREFIXES[prefix]!) continue;
      const walked = walkForm(text, at, folded);
      const rest = walked ? restEnd(text, walked.end, endings) : -1;
      if (!walked || rest < 0) continue;
      const end = SCRIPT[text.charCodeAt(walked.end - 1)] === CYRILLIC ? rest : walked.end;
      matches.set([at, end, name].join(), { start: at, end, name, sameGaps: walked.sameGaps, prefix });
    }
  }
  return [...matches.values()].sort((a, b) => a.start - b.start || a.end - b.end || a.name - b.name);
}

type PlainForm = { folded: FoldedForm; endings: number };

/** Spellings of a name, Russian stems written out as the forms they stand for. */
function plainForms(name: IndexName, policy: IndexPolicy): PlainForm[] {
  const [given, ...others] = spellingsOf(name, policy);
  if (!given) return [];
  const isPhrase = others.every(({ endings }) => endings === BOUNDARY);
  const declined = isPhrase ? others.map(({ text }) => text) : formsOfWord(given.text);
  const isRussianWord = given.endings > KAZAKH;
  return [
    { folded: foldForm(given.text, name.anyCase), endings: isRussianWord ? KAZAKH : given.endings },
    ...(isRussianWord ? formsOfWord(given.text) : declined).map((form) => ({
      folded: foldForm(form, name.anyCase),
      endings: BOUNDARY,
    })),
  ].filter(({ folded }) => folded.units.length > 0);
}

function wordStarts(text: string): { at: number; prefix: string }[] {
  const starts: { at: number; prefix: string }[] = [];
  let previous = NO_SCRIPT;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (KIND[unit] === IGNORED) continue;
    const script = SCRIPT[unit]!;
    if (script !== NO_SCRIPT && script !== previous) {
      starts.push({ at, prefix: '' });
      const prefix = text.charAt(at);
      const isHangul = SCRIPT[text.charCodeAt(at + 1)] === HANGUL_SCRIPT;
      if (KOREAN_PREFIXES[prefix] !== undefined && isHangul) starts.push({ at: at + 1, prefix });
    }
    previous = script;
  }
  return starts;
}
