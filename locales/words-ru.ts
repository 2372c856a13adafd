/** What card, popup and panel have to say in Russian. */
import { cardRu } from './card-ru';
import { commonRu } from './common-ru';
import { relationsRu } from './relations-ru';
import type { Words } from './words-types';

export const wordsRu: Words = { card: cardRu, common: commonRu, relations: relationsRu };
