/** Long enough for any browser to have begun; in milliseconds. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads. Works on plain http too. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob(parts.slice(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** `Blob.text` is younger than the oldest engine here. */
export function readFile(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : null);
    // Taken out of its slot meanwhile, or larger than a string can be.
    reader.onerror = () => resolve(null);
    reader.readAsText(file);
  });
}
