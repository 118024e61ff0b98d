import { customElement, property } from 'lit/decorators.js';
import type { ActivityKind } from '../../src/domain/tracking/activity.ts';
import { activityPaths } from './activity-paths.ts';
import { PathIcon } from '../path-icon.ts';

/**
 * @summary What an activity was, in the text's colour and size; silent for screen readers, because its word always stands beside it.
 */
@customElement('activity-icon')
export class ActivityIcon extends PathIcon {
  @property() kind: ActivityKind = 'other';

  protected override get path(): string {
    return activityPaths[this.kind];
  }
}
