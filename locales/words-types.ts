import type { CardTexts } from './card';
import type { CommonTexts } from './common';
import type { RelationNames } from './relations';

/** The words of one language that card, popup and panel share. */
export type Words = { card: CardTexts; common: CommonTexts; relations: RelationNames };
