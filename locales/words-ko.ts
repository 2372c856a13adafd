/** What card, popup and panel have to say in Korean. */
import { cardKo } from './card-ko';
import { commonKo } from './common-ko';
import { relationsKo } from './relations-ko';
import type { Words } from './words-types';

export const wordsKo: Words = { card: cardKo, common: commonKo, relations: relationsKo };
