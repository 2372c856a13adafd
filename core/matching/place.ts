/** Where a name may begin: offset in the text, place among the block's kept units, and the prefix before it (0: none). */
export type Place = { at: number; unit: number; prefix: number };
