/** The small half of @mozilla/readability (CommonJS); the package types only the whole, which is fifty times as large. */
declare module '@mozilla/readability/Readability-readerable' {
  export default function isProbablyReaderable(
    document: Document,
    options?: { minContentLength?: number; minScore?: number; visibilityChecker?: (node: Node) => boolean },
  ): boolean;
}
