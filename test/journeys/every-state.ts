import type { Screen } from './harness.ts';
import { addJon, goByBar, offered, startWorkout } from './walk.ts';

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
  await screen.see('Reverse-grip row');
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
  await screen.choose('Reps and weights');
  await screen.seeFocus('All as planned');
  await look('reps and weights');
  await screen.press('back');
  await screen.seeFocus(/^Done$/);
  // By the app's own way: a page left in the same moment would take its last second along.
  await screen.press('ok');
  await screen.see('one session done today');
  await look('Today, with minutes');
  await goByBar(screen, 'Progress');
  await screen.see('minutes to go');
  await look('Progress, with minutes');
  await lookAtActivities(screen, look);
  await lookAtWhatIsKept(screen, look);
  await screen.press('ok');
  await screen.see('Who is training?');
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
  await screen.choose('Delete everything');
  await screen.seeFocus('Keep everything');
  await look('asked before deleting');
  await screen.press(screen.isTouch ? 'down' : 'right');
  await screen.press('ok');
  await screen.see('Really delete it all?');
  await look('asked once more before deleting');
  await screen.press('back');
  await screen.goTo('/progress');
  await screen.see(/Monday 6:30 PM/);
  await look('Progress, with times');
  for (const [view, seen] of [['history', 'Cardio minutes a week'], ['balance', 'Sets this week'], ['strength', 'Nothing written down'], ['body', /Hidden here|For you alone/]] as const) {
    await screen.goTo(`/progress?view=${view}`);
    await screen.see(seen);
    await look(view);
  }
  await lookAtReading(screen, look);
  await screen.goTo('/people');
  await screen.see('Who else trains here?');
  await look('People');
  await addJon(screen);
  await look('People, two of them');
  await screen.goTo('/');
  await screen.page.waitForSelector('aria/Maria. Somebody else?[role="button"]');
  await look('Today, for one of two');
  await screen.choose('Maria. Somebody else?');
  await screen.see('Who is here?');
  await look('asked who is here');
  await screen.press('back');
  await screen.choose('Start');
  await screen.see('Who is training?');
  await look('asked who is training');
  await screen.press('back');
  await screen.seeFocus(/^Start/);
}

/** An activity written down step by step, changed and deleted, and a session looked at. */
async function lookAtActivities(screen: Screen, look: (name: string) => Promise<void>): Promise<void> {
  const { press, seeFocus } = screen;
  await screen.choose('Add activity');
  await seeFocus('Walk');
  await look('an activity: what');
  await press('ok');
  await seeFocus('30 min');
  await look('an activity: how long');
  await press('ok');
  await seeFocus(/could talk, not sing/);
  await look('an activity: how hard');
  await press('ok');
  await screen.see('Walk, 30 min: saved.');
  await look('an activity, saved');
  await screen.choose('Add activity');
  await seeFocus('Walk');
  await screen.choose('Strength');
  await seeFocus('30 min');
  await press('ok');
  await screen.see('What did you train?');
  await look('an activity: which muscles');
  await press('back');
  await press('back');
  await press('back');
  await screen.choose('Walk 30 min');
  await seeFocus('Save');
  await look('an activity, to be changed');
  await press('back');
  await screen.choose('Back & cardio 15 min');
  await seeFocus(/^Done$/);
  await look('a session, to be changed');
  await press('back');
}

async function lookAtReading(screen: Screen, look: (name: string) => Promise<void>): Promise<void> {
  if (!screen.isTouch) await screen.choose('Show');
  await screen.choose('Add: Weight');
  await screen.see('Not now');
  await look('a reading');
  await screen.choose('Keep');
  await screen.see('70 kg');
  await look('body, with a reading');
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
