/**
 * Puts text on the clipboard and says whether it worked. `near` is an element of our own UI: the async clipboard exists in
 * secure contexts only, and a card also opens on http pages, where the old command does it from a hidden field.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, near);
  }
}

function copyByCommand(text: string, near: HTMLElement): boolean {
  const field = near.ownerDocument.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  near.append(field);
  field.select();
  try {
    return near.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    near.focus();
  }
}
