/**
 * The viewer's language for Intl. Some engines tell one that Intl refuses ("en-US@posix", an empty string), and an error there would
 * leave the screen empty: then the engine's own choice serves.
 */
export function viewerLocale(told: string = navigator.language): string | undefined {
  try {
    return Intl.getCanonicalLocales(told)[0];
  } catch {
    return undefined;
  }
}

/** Writes moments of UTC in the viewer's language; the format is made once, when it is first wanted, for making one is slow. */
export function writtenAs(options: Intl.DateTimeFormatOptions): (moment: number | string) => string {
  let format: Intl.DateTimeFormat | null = null;
  return (moment) => {
    format ??= new Intl.DateTimeFormat(viewerLocale(), { ...options, timeZone: 'UTC' });
    return format.format(new Date(moment));
  };
}
