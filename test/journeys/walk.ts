import type { Screen } from './harness.ts';

/** The workout that is offered on Today: its address, its name, and its length with get-ready and switches, in milliseconds. */
export const offered = { path: '/workouts/back-and-cardio-15', play: '/workouts/back-and-cardio-15/play', lengthMs: 920_000 } as const;

/** From Today to the first second of the offered workout, by remote; past the notice that is shown once. */
export async function startWorkout(screen: Screen): Promise<void> {
  await screen.seeFocus(/^Start/);
  await screen.press('ok');
  await screen.see('Make room, then move');
  await screen.press('ok');
  await screen.seeFocus(/^Pause$/);
}

const destinations = ['Today', 'Workouts', 'Meals', 'Progress', 'Settings'] as const;

/** Up to the top bar, along it, and down into the screen, by remote; on a phone by a tap. */
export async function goByBar(screen: Screen, to: (typeof destinations)[number]): Promise<void> {
  if (screen.isTouch) return screen.choose(to, 'link');
  const at = async (): Promise<number> => destinations.indexOf((await screen.focusedName()) as typeof to);
  for (let presses = 0; (await at()) < 0; presses += 1) {
    if (presses === 20) throw new Error(`The top bar was not reached; the focus is on ${await screen.focusedName()}`);
    await screen.press('up');
  }
  const steps = destinations.indexOf(to) - (await at());
  await screen.press(steps > 0 ? 'right' : 'left', Math.abs(steps));
  await screen.seeFocus(to);
  await screen.press('ok');
  await screen.page.waitForFunction((title) => document.title === title, { timeout: 10_000 }, `${to} · Standtall`);
  await screen.press('down');
}

/** Down to the last part of Settings, which says what this device can promise. */
export async function goToDevice(screen: Screen): Promise<void> {
  await goByBar(screen, 'Settings');
  for (let presses = 0; (await screen.focusedName()) !== 'About this device'; presses += 1) {
    if (presses === 60) throw new Error(`The end of Settings was not reached; the focus is on ${await screen.focusedName()}`);
    await screen.press('down');
  }
}

/** On the screen of people, still with one of no name: Maria it is from now on, and Jon trains here too. */
export async function addJon(screen: Screen): Promise<void> {
  for (const [label, name] of [['Your own name', 'Maria'], ['Who else trains here?', 'Jon']] as const) {
    const field = await screen.page.waitForSelector(`aria/${label}[role="textbox"]`);
    await field?.type(name);
  }
  await screen.choose('Save');
  await screen.page.waitForSelector('aria/Remove Jon[role="button"]');
}

/** What the player's own countdown says, in seconds. */
export async function secondsLeft(screen: Screen): Promise<number> {
  const text = await valueOf(screen, 'Time left', 'timer', (timer) => timer.textContent ?? '');
  return text.trim().split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** What Today says is done of a goal this week. */
export async function doneThisWeek(screen: Screen, name: string): Promise<number> {
  return Number(await valueOf(screen, name, 'progressbar', (bar) => bar.getAttribute('aria-valuenow') ?? ''));
}

/** Plays at the pace of real life, so that what is saved each second has a second's time to be saved. */
export async function playRealSeconds(screen: Screen, seconds: number): Promise<void> {
  const start = performance.now();
  for (let played = 0; played < seconds * 1_000; played += 100) {
    const early = start + played - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    await screen.advanceClock(100);
  }
}

/** @returns What `read` finds in the element that a screen reader calls so. */
export async function valueOf(screen: Screen, name: string, role: string, read: (element: Element) => string): Promise<string> {
  const found = await screen.page.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: 10_000 });
  if (!found) throw new Error(`There is no ${role} "${name}".`);
  return found.evaluate(read);
}

/**
 * Waits until so many ended sessions are on disk. Minutes pass in a moment under the injected clock, and a page left in the middle of a write
 * loses what that write held: a second of real life, but a quarter of an hour here.
 */
export async function untilKept(screen: Screen, sessions: number): Promise<void> {
  await screen.page.waitForFunction((wanted) => new Promise<boolean>((resolve) => {
    const opening = indexedDB.open('standtall');
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('sessions').objectStore('sessions').getAll();
      reading.onsuccess = () => {
        database.close();
        const rows = reading.result as readonly { readonly status?: { readonly kind?: string } }[];
        resolve(rows.filter(({ status }) => status?.kind === 'ended').length >= wanted);
      };
      reading.onerror = () => resolve(false);
    };
  }), { timeout: 20_000, polling: 200 }, sessions);
}

/** How many things have the focus: one on every screen, never none, never two (as seen, a ring in each of two shadow roots). */
export function focusCount(screen: Screen): Promise<number> {
  return screen.page.evaluate(() => {
    const rings: Element[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of Array.from(root.querySelectorAll('*'))) {
        if (element.matches(':focus') && !element.shadowRoot) rings.push(element);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return rings.filter((element) => element !== document.body).length;
  });
}
