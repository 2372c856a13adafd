/** What card, popup and panel have to say in Kazakh. */
import { cardKk } from './card-kk';
import { commonKk } from './common-kk';
import { relationsKk } from './relations-kk';
import type { Words } from './words-types';

export const wordsKk: Words = { card: cardKk, common: commonKk, relations: relationsKk };
