import type { Screen } from './harness.ts';
import { goByBar, offered, startWorkout } from './walk.ts';

/** Goes by remote through every screen and every state of the player, and calls `look` in each. Needs a screen that never trained. */
export async function goThroughEveryState(screen: Screen, look: (name: string) => Promise<void>): Promise<void> {
  await screen.goTo('/');
  await screen.seeFocus(/^Start/);
  await look('Today, an empty week');
  await screen.press('back');
  await screen.see('Leave Standtall?');
  await look('asked before leaving');
  await screen.press('back');
  await goByBar(screen, 'Workouts');
  await screen.see('Posture break');
  await look('Workouts');
  await screen.goTo(offered.path);
  await screen.see('Jumping jacks');
  await look('one workout');
  await goByBar(screen, 'Progress');
  await screen.see('A fresh week');
  await look('Progress, an empty week');
  await goByBar(screen, 'Settings');
  await screen.see('Text size');
  await look('Settings');
  await screen.goTo('/nothing');
  await screen.see('There is nothing at this address');
  await look('an unknown address');
  await screen.press('ok');
  await screen.seeFocus(/^Start/);
  await screen.press('ok');
  await screen.see('Make room, then move');
  await look('the safety notice');
  await screen.press('back');
  await startWorkout(screen);
  await lookAtPlayer(screen, look);
  // By the app's own way: a page left in the same moment would take its last second along.
  await screen.press('ok');
  await screen.see('one session done today');
  await look('Today, with minutes');
  await goByBar(screen, 'Progress');
  await screen.see('minutes to go');
  await look('Progress, with minutes');
  await lookAtWhatIsKept(screen, look);
  await screen.goTo('/');
  await screen.seeFocus(/^Start/);
  await screen.press('ok');
  await screen.seeFocus(/^Pause$/);
  await screen.advanceClock(1_000);
  await screen.goTo('/');
  await screen.see('Resume workout?');
  await look('asked whether to resume');
}

/** The views of Progress behind the first, and what a person sets up once. */
async function lookAtWhatIsKept(screen: Screen, look: (name: string) => Promise<void>): Promise<void> {
  await screen.goTo('/settings/times');
  await screen.seeFocus(/^Monday/);
  for (let day = 0; day < 7; day += 1) {
    await screen.press('ok');
    if (day < 6) await screen.press('down');
  }
  await look('training times');
  await screen.goTo('/settings');
  await screen.page.waitForSelector('aria/Delete everything');
  await screen.choose('On', 'radio');
  await look('Settings, with your data');
  await screen.goTo('/progress');
  await screen.see(/Monday 6:30 PM/);
  await look('Progress, with times');
  for (const [view, seen] of [['history', 'Cardio minutes a week'], ['balance', 'Sets this week'], ['strength', 'Nothing written down'], ['body', /Hidden here|For you alone/]] as const) {
    await screen.goTo(`/progress?view=${view}`);
    await screen.see(seen);
    await look(view);
  }
  await screen.goTo('/people');
  await screen.see('Who else trains here?');
  await look('People');
}

async function lookAtPlayer(screen: Screen, look: (name: string) => Promise<void>): Promise<void> {
  await screen.advanceClock(500);
  await look('getting ready');
  await screen.advanceClock(21_000);
  await look('a step of reps');
  await screen.advanceClock(42_500);
  await look('a step of reps, its last ten seconds');
  await screen.press('ok');
  await screen.seeFocus(/^Resume$/);
  await look('paused');
  await screen.press('ok');
  await screen.seeFocus(/^Pause$/);
  await screen.press('down');
  await screen.seeFocus(/^Reverse-grip row/);
  await look('the list of steps');
  await screen.press('back');
  await screen.seeFocus(/^Pause$/);
  await screen.advanceClock(20_000);
  await look('a moderate minute');
  await screen.advanceClock(60_000);
  await look('a hard minute');
  await screen.advanceClock(40_000);
  await look('a hard minute, its last ten seconds');
  await screen.sleepDevice(600_000, 10_000);
  await screen.advanceClock(100);
  await screen.seeFocus(/^Resume$/);
  await look('paused after a sleep');
  await screen.press('ok');
  await screen.seeFocus(/^Pause$/);
  await screen.advanceClock(16_000);
  await look('reps on the right side');
  await screen.advanceClock(23_000);
  await look('switching sides');
  await screen.advanceClock(offered.lengthMs, 2_000);
  await screen.see('Well done');
  await look('well done');
}
