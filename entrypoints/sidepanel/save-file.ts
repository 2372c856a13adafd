/** Hands a text to the browser as a download; no permission is needed for one's own data. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once begun; a minute is generous.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
