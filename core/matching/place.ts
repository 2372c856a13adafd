/**
 * Where a name may begin: offset in the text, place among the block's kept units, kept units up to the next word start (at most
 * `LONG_RUN`), and the prefix before it (0: none).
 */
export type Place = { at: number; unit: number; run: number; prefix: number };
