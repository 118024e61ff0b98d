export type Shared = 'shared' | 'copied' | 'shown';

/** What a browser may have for texts; none of it on plain http but the oldest way. */
interface Sharing {
  readonly share?: (what: { readonly title: string; readonly text: string }) => Promise<void>;
  readonly clipboard?: { readonly writeText: (text: string) => Promise<void> };
}

/** Hands a text on: by the device's own sheet, else by the clipboard; `shown`: neither is there, the reader has to copy it. */
export async function shareText(title: string, text: string, sharing: Sharing = navigator as Sharing): Promise<Shared> {
  if (sharing.share) {
    try {
      await sharing.share({ title, text });
      return 'shared';
    } catch (error) {
      // Closed by the viewer: nothing else is tried behind their back.
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    }
  }
  if (await isWritten(sharing, text)) return 'copied';
  return isCopied(text) ? 'copied' : 'shown';
}

async function isWritten({ clipboard }: Sharing, text: string): Promise<boolean> {
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

/** The way of before there was a clipboard, which plain http still has. */
function isCopied(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  // Out of sight, and not scrolled to.
  field.style.setProperty('position', 'fixed');
  field.style.setProperty('opacity', '0');
  document.body.append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isDone;
}
