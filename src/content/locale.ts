/** A language the content is written in; each is one folder in `assets/content/texts/`. */
export type Locale = 'en';

export const DEFAULT_LOCALE: Locale = 'en';
