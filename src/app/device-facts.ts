import { msg } from '@lit/localize';
import { isLasting } from './lasting.ts';

export interface DeviceFacts {
  readonly isPersistent: boolean;
  readonly canSaveFiles: boolean;
}

/** What this device can promise, in sentences; shown in Settings. */
export async function deviceFacts({ isPersistent, canSaveFiles }: DeviceFacts): Promise<readonly string[]> {
  return [
    isPersistent
      ? msg('Your minutes are kept on this device alone. There is no account, and nothing is sent anywhere.')
      : msg('This browser keeps nothing: your minutes are gone when this page is closed.'),
    ...(isPersistent ? [await lastingFact(canSaveFiles)] : []),
    (await servesItself())
      ? msg('Standtall is kept here whole: it starts without a network.')
      : msg('At this address Standtall works on when the network goes, as long as the page stays open. To start without a network it needs https or localhost.'),
  ];
}

async function lastingFact(canSaveFiles: boolean): Promise<string> {
  if (await isLasting()) return msg('The browser has promised to keep them when space runs short.');
  return canSaveFiles
    ? msg('When space runs short the browser may clear them: a backup keeps them safe.')
    : msg('When space runs short the browser may clear them, and this screen can save no backup file.');
}

async function servesItself(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active != null;
}
