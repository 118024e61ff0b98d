import type { LocalDay } from '../domain/day.ts';
import type { ActivityRepository, SaveResult } from '../domain/repositories.ts';
import type { Activity } from '../domain/tracking/activity.ts';
import { ItemTable } from './item-table.ts';
import type { Keeper } from './keeper.ts';
import type { MarkDays } from './rows.ts';
import { activitySchema } from './tracking-schemas.ts';

export class StoredActivities implements ActivityRepository {
  readonly #table: ItemTable<Activity>;

  constructor(keeper: Keeper, now: () => number, markDays: MarkDays) {
    this.#table = new ItemTable({ keeper, store: 'activities', schema: activitySchema, now, markDays });
  }

  save(activity: Activity): Promise<SaveResult> {
    return this.#table.save([activity]);
  }

  remove(id: string): Promise<SaveResult> {
    return this.#table.remove(id);
  }

  async listBetween(personId: string, firstDay: LocalDay, lastDay: LocalDay): Promise<readonly Activity[]> {
    if (firstDay > lastDay) return [];
    const activities = await this.#table.list({ kind: 'days', firstDay, lastDay });
    return activities.filter((activity) => activity.personId === personId).sort(byDayAndTime);
  }
}

function byDayAndTime(one: Activity, other: Activity): number {
  if (one.localDay !== other.localDay) return one.localDay < other.localDay ? -1 : 1;
  return one.createdAtMs - other.createdAtMs || (one.id < other.id ? -1 : 1);
}
