import { html } from 'lit';
import { iconPaths } from '../../../components/app-icon/later-icon-paths.ts';

/** Drawn at once, without waiting for the icons that come later; so it is an `svg` where it stands. */
export function televisionIcon() {
  return html`<svg class="television" viewBox="0 0 256 256" aria-hidden="true" focusable="false"><path d=${iconPaths['television-simple']}></path></svg>`;
}
