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
