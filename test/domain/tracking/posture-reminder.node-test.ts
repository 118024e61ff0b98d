import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isReminderDue, REMINDER_SPANS, type ReminderSpan } from '../../../src/domain/tracking/posture-reminder.ts';

const HOUR_MS = 3_600_000;
const at = (hour: number, minute = 0): number => hour * 60 + minute;

describe('the posture reminder', () => {
  it('is due after the hours chosen, and not before', () => {
    const moment = { everyHours: 2, span: 'office', minuteOfDay: at(14) } as const;
    assert.ok(isReminderDue({ ...moment, sinceMs: 2 * HOUR_MS }));
    assert.ok(!isReminderDue({ ...moment, sinceMs: 2 * HOUR_MS - 1 }));
  });

  it('counts from the beginning of its hours, not from the night before', () => {
    const moment = { everyHours: 1, span: 'office', sinceMs: 12 * HOUR_MS } as const;
    assert.deepEqual([at(9), at(9, 59), at(10)].map((minuteOfDay) => isReminderDue({ ...moment, minuteOfDay })), [false, false, true]);
  });

  it('is never due when off, or outside its hours', () => {
    fc.assert(fc.property(
      fc.nat(1_439), fc.nat(48 * HOUR_MS), fc.constantFrom<ReminderSpan>('office', 'day', 'evening'), fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      (minuteOfDay, sinceMs, span, everyHours) => {
        const isDue = isReminderDue({ everyHours, span, sinceMs, minuteOfDay });
        const { fromMinute, toMinute } = REMINDER_SPANS[span];
        if (everyHours === 0 || minuteOfDay < fromMinute || minuteOfDay >= toMinute) assert.ok(!isDue);
        else if (isDue) assert.ok(sinceMs >= everyHours * HOUR_MS);
      },
    ));
  });
});
