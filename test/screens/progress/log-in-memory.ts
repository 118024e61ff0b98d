import type { Activity } from '../../../src/domain/tracking/activity.ts';
import { createWeekLogStore, type NewActivity, type WeekLog } from '../../../src/store/week-log-store.ts';

/** A log in memory. */
export function createLog(activities: readonly Activity[]): WeekLog & { readonly added: NewActivity[] } {
  const store = createWeekLogStore();
  const show = (left: readonly Activity[]): void => store.send({
    kind: 'load', read: { sessions: [], activities: left, recent: left, hadIntervalsYesterday: false, groupsYesterday: [] },
  });
  const added: NewActivity[] = [];
  return {
    store,
    added,
    read: () => Promise.resolve(show(activities)),
    add: (activity) => Promise.resolve(void added.push(activity)),
    change: (activity) => Promise.resolve(show(store.state.activities.map((one) => (one.id === activity.id ? activity : one)))),
    remove: (entry) => {
      show(store.state.activities.filter(({ id }) => id !== entry.id));
      return Promise.resolve(store.send({ kind: 'change', change: { kind: 'removed', what: entry } }));
    },
    leave: () => Promise.resolve(),
    rate: () => Promise.resolve(),
    undo: () => {
      show(activities);
      return Promise.resolve(store.send({ kind: 'change', change: null }));
    },
  };
}
