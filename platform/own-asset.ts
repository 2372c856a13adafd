/** The extension's own files. Extension pages and the background may fetch them; nothing of it is reachable for a page. */

/** A file of the build. Rejects when the build lacks it. */
export async function ownAsset(name: string): Promise<Response> {
  // Relative to the worker or page that runs this, both of which live at the extension's own root.
  const response = await fetch(`/${name}`);
  if (!response.ok) throw new Error(`${name} is missing from the build (${response.status})`);
  return response;
}

/** Reads at the first call and keeps the value; a failure is not kept, so that the next call tries again. */
export function readOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= read().catch((error) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
