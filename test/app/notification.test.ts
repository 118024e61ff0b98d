import { expect } from '@esm-bundle/chai';
import { askToNotify, notify } from '../../src/app/notification.ts';

/** A browser in which a person has said this about notifications. @returns What happens there, in order. */
function browserWith(permission: NotificationPermission, isHidden: boolean): readonly string[] {
  const done: string[] = [];
  class Shown {
    static readonly permission = permission;
    static requestPermission(): Promise<NotificationPermission> {
      done.push('asked');
      return Promise.resolve(permission);
    }

    constructor(_title: string, { body }: { body: string }) {
      done.push(`shown: ${body}`);
    }
  }
  Object.defineProperty(window, 'Notification', { value: Shown, configurable: true, writable: true });
  Object.defineProperty(document, 'visibilityState', { value: isHidden ? 'hidden' : 'visible', configurable: true });
  return done;
}

describe('a notification', () => {
  const { Notification } = window;
  afterEach(() => {
    Object.defineProperty(window, 'Notification', { value: Notification, configurable: true, writable: true });
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('is asked for once, while nothing was said; a no is a no', () => {
    for (const [permission, wanted] of [['default', ['asked']], ['denied', []], ['granted', []]] as const) {
      const done = browserWith(permission, false);
      askToNotify();
      expect(done, permission).to.deep.equal(wanted);
    }
  });

  it('is shown to somebody who looks elsewhere and said yes, and to nobody else', () => {
    for (const [permission, isHidden, wanted] of [
      ['granted', true, ['shown: Stand tall.']], ['granted', false, []], ['denied', true, []], ['default', true, []],
    ] as const) {
      const done = browserWith(permission, isHidden);
      notify('Stand tall.');
      expect(done, `${permission} ${String(isHidden)}`).to.deep.equal(wanted);
    }
  });

  it('is left out, without a word, where the browser has none', () => {
    Reflect.deleteProperty(window, 'Notification');
    askToNotify();
    notify('Stand tall.');
  });
});
