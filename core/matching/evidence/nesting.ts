/**
 * Which of overlapping readings stand. The longest name wins; what lies inside it is offered as another reading, but a
 * person inside an event's name (홍범도 in 홍범도 장군 유해 봉환) is named all the same and stands beside it.
 */
import type { Evidence } from '../types';
import type { Reading } from './page-signals';
import { isTitle } from './titles';

/** A reading with its verdict: the score and the evidence it rests on. */
export type Judged = Reading & {
  score: number;
  used: readonly Evidence[];
  /** Readings of the same or an overlapping span that lost to this one, best first. */
  alternatives: readonly Judged[];
};

/** What most readings have beaten. */
export const NO_ALTERNATIVES: readonly Judged[] = [];

function length({ candidate }: Reading): number {
  return candidate.end - candidate.start;
}

/** True when `longer` is `shorter` of the same entity with nothing but titles around it. */
function isTitled(longer: Judged, shorter: Judged, text: string): boolean {
  const isAlphabetic = /^\p{Script=Latin}|^\p{Script=Cyrillic}/u.test(shorter.candidate.form);
  if (shorter.profile.standing !== 'plain' && !(shorter.profile.person === 'surname' && isAlphabetic))
    return false;
  const { start, end } = longer.candidate;
  const rest = `${text.slice(start, shorter.candidate.start)} ${text.slice(shorter.candidate.end, end)}`;
  const words = rest.split(/[\s()]+/).filter((word) => word !== '');
  return words.every(isTitle);
}

function overlaps(a: Reading, b: Reading): boolean {
  return a.candidate.start < b.candidate.end && b.candidate.start < a.candidate.end;
}

function contains(outer: Reading, inner: Reading): boolean {
  return outer.candidate.start <= inner.candidate.start && inner.candidate.end <= outer.candidate.end;
}

/** May `inner` stand marked inside `outer`? Only a person named inside something that is not that person. */
function standsInside(outer: Judged, inner: Judged): boolean {
  return (
    inner.candidate.entity !== outer.candidate.entity &&
    inner.profile.entity.kind === 'person' &&
    outer.profile.entity.kind !== 'person' &&
    contains(outer, inner) &&
    length(inner) < length(outer)
  );
}

/** Prefers what should win among readings that overlap: length, then score. */
function byWorth(a: Judged, b: Judged): number {
  return (
    length(b) - length(a) ||
    b.score - a.score ||
    a.candidate.cost - b.candidate.cost ||
    a.candidate.name - b.candidate.name
  );
}

/** A loose reading is dropped where a form of the same entity stands inside it as written (카자흐스탄의 ‘2025 계획’). */
function isLooseTwin(judged: Judged, pile: readonly Judged[]): boolean {
  if (judged.candidate.rule !== 'typo') return false;
  return pile.some(
    (other) =>
      other.candidate.rule !== 'typo' &&
      other.candidate.entity === judged.candidate.entity &&
      contains(judged, other),
  );
}

/** An office whose last word begins the name of its holder: in South Korean President Lee, President Lee is the name. */
function isTitleOf(judged: Judged, pile: readonly Judged[]): boolean {
  if (judged.profile.entity.kind !== 'office') return false;
  return pile.some(
    (other) =>
      other.profile.entity.kind === 'person' &&
      other.candidate.start < judged.candidate.end &&
      other.candidate.end > judged.candidate.end &&
      other.candidate.start > judged.candidate.start,
  );
}

/** Takes the place of `winner`, a reading of the same entity, where `judged` is the better span of it. */
function isBetterSpan(judged: Judged, winner: Judged, text: string): boolean {
  // The span of a name is the name without its title, and the full name rather than a short form that overlaps it.
  const isFuller = winner.profile.standing !== 'plain' && judged.profile.standing === 'plain';
  return contains(winner, judged) ? isTitled(winner, judged, text) : isFuller;
}

/** Settles one more reading among those that stand, all of which are worth more. */
function settleOne(judged: Judged, standing: Judged[], text: string): void {
  let winner: Judged | null = null;
  let clashes = 0;
  for (const one of standing) {
    if (!overlaps(one, judged) || standsInside(one, judged)) continue;
    winner ??= one;
    clashes++;
  }
  if (winner === null) {
    standing.push(judged);
  } else if (winner.candidate.entity === judged.candidate.entity && clashes === 1) {
    if (!isBetterSpan(judged, winner, text)) return;
    judged.alternatives = winner.alternatives;
    standing[standing.indexOf(winner)] = judged;
  } else if (!winner.alternatives.some(({ candidate }) => candidate.entity === judged.candidate.entity)) {
    winner.alternatives = [...winner.alternatives, judged];
  }
}

/** Sorts out the readings of one connected pile and adds those that stand to `settled`. */
function settlePile(pile: readonly Judged[], text: string, settled: Judged[]): void {
  if (pile.length === 1) {
    settled.push(pile[0]!);
    return;
  }
  const standing: Judged[] = [];
  const worth = pile.filter((judged) => !isLooseTwin(judged, pile) && !isTitleOf(judged, pile)).sort(byWorth);
  for (const judged of worth) settleOne(judged, standing, text);
  for (const one of standing) settled.push(one);
}

/** Longest run of overlapping readings sorted out together; an adversary's longer pile is cut, at no harm to real text. */
const MAX_PILE = 64;

/** The readings that stand, in order of start. `judged` in order of start. */
export function settleOverlaps(judged: readonly Judged[], text: string): Judged[] {
  const standing: Judged[] = [];
  let pile: Judged[] = [];
  let reach = -1;
  for (const one of judged) {
    if (one.candidate.start >= reach || pile.length >= MAX_PILE) {
      if (pile.length > 0) settlePile(pile, text, standing);
      pile = [];
    }
    pile.push(one);
    reach = Math.max(reach, one.candidate.end);
  }
  if (pile.length > 0) settlePile(pile, text, standing);
  return standing.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
}
