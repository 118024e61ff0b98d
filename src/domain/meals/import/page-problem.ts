/** Why the hub brought no page; each is one plain sentence on screen. Spoken between hub and screen. */
export type PageProblem =
  /** No address of the web, or one with a name and password in it. */
  | 'bad-address'
  | 'not-https'
  /** A device of this home or another place that is not the open web. */
  | 'private'
  /** The name is not known, or nobody answers there. */
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  /** A picture, a file, a film. */
  | 'not-a-page'
  | 'not-found'
  /** The site does not give the page to a program, or wants a sign-in. */
  | 'page-refused'
  | 'site-trouble'
  /** Too many were asked for; a minute later it works again. */
  | 'busy'
  /** Asked from another site than the app itself. */
  | 'foreign'
  /** There is no hub here. */
  | 'no-hub';

export const PAGE_PROBLEMS: readonly PageProblem[] = [
  'bad-address', 'not-https', 'private', 'unreachable', 'too-slow', 'too-large', 'too-many-redirects', 'not-a-page', 'not-found', 'page-refused', 'site-trouble',
  'busy', 'foreign', 'no-hub',
];

/** A page as the hub brings it. */
export interface BroughtPage {
  /** Where it was in the end, after redirects. */
  readonly address: string;
  readonly text: string;
}
