/** The small half of @mozilla/readability; the package types only the whole, which is fifty times as large. */
declare module '@mozilla/readability/Readability-readerable' {
  export function isProbablyReaderable(
    document: Document,
    options?: { minContentLength?: number; minScore?: number; visibilityChecker?: (node: Node) => boolean },
  ): boolean;
}
