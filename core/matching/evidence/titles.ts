/** Titles around a name, in the four languages: no part of it. */

/** Words that belong to a title, not to a name: cut from a form when the rest is a name of the same entity. */
const TITLE =
  /^(?:대통령|대통령님|초대|초대대통령|초대대통령님|장군|장군님|선수|장관|지사|前|전|님|카자흐스탄|카자흐|president|presidents|gen\.?|general|the|президент|генерал)$/i;

export const isTitle = (word: string): boolean => TITLE.test(word);

/** True when one of the words of `form` is a title. */
export const holdsTitle = (form: string): boolean => form.split(/[\s()]+/).some(isTitle);
