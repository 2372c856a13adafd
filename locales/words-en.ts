/** What card, popup and panel have to say in English. */
import { cardEn } from './card-en';
import { commonEn } from './common-en';
import { relationsEn } from './relations-en';
import type { Words } from './words-types';

export const wordsEn: Words = { card: cardEn, common: commonEn, relations: relationsEn };
