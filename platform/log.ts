/**
 * The one place that logs. Only the background and the extension's own pages may call it: their console is ours. A content
 * script never logs, its console is the page's.
 */

/** Logs a failure with what was being done; silent for what only says that the extension was updated under a page. */
export function logError(doing: string, error: unknown): void {
  if (isContextInvalidated(error)) return;
  console.error(`Gakju: ${doing}:`, error);
}

/** True for the error every extension call throws after an update, a removal, or in a page or frame that went away while it was answered. */
function isContextInvalidated(error: unknown): boolean {
  return (
    error instanceof Error &&
    /context invalidated|receiving end does not exist|message (?:port|channel) (?:is )?closed|no tab with id|frame with id \d+ was removed|no frame with id/i.test(
      error.message,
    )
  );
}
