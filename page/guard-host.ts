/**
 * Keeps a page from disabling our open card: attributes set on its element (`inert`, `hidden`, `style` …) are taken off
 * again, and when the element itself is thrown out, `onGone` is told.
 */
export function guardHost(host: HTMLElement, onGone: () => void): () => void {
  const observer = new MutationObserver(() => {
    // Removing them is a mutation too; the second round finds none and ends.
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (!host.isConnected) onGone();
  });
  observer.observe(host, { attributes: true });
  // The whole document may be written anew, so the document is watched and not only the parent.
  for (const ancestor of [host.ownerDocument, host.parentNode])
    if (ancestor) observer.observe(ancestor, { childList: true });
  return () => observer.disconnect();
}
