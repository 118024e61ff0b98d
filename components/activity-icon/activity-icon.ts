import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ActivityKind } from '../../src/domain/tracking/activity.ts';
import { activityPaths } from './activity-paths.ts';

/**
 * @summary What an activity was, in the text's colour and size; silent for screen readers, because its word always stands beside it.
 */
@customElement('activity-icon')
export class ActivityIcon extends LitElement {
  @property() kind: ActivityKind = 'other';

  static override styles = css`
    :host {
      display: inline-block;
      width: 1em;
      height: 1em;
      vertical-align: -0.125em;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
      fill: currentColor;
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 256 256" aria-hidden="true" focusable="false"><path d=${activityPaths[this.kind]}></path></svg>`;
  }
}
