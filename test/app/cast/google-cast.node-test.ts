import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { castAppId, isCastReceiver, isNewCastReceiver, rememberCastReceiver, type CastPage } from '../../../src/app/cast/cast-app.ts';
import { startReceiver } from '../../../src/app/cast/cast-receiver.ts';
import { type CastContextLike, googleCastWay } from '../../../src/app/cast/google-cast.ts';
import { secondScreenKind } from '../../../src/app/cast/second-screen.ts';
import { CAST_NAMESPACE } from '../../../src/link/cast-link.ts';

const CHANGED = 'changed';

function page(address: string, appId: string | null, name = ''): CastPage & { readonly navigator: object; readonly opener: null } {
  const { pathname, search } = new URL(address, 'https://tv.example.org');
  return {
    document: { querySelector: () => (appId === null ? null : { content: appId }) } as unknown as Document,
    location: { pathname, search }, name, navigator: {}, opener: null,
  };
}

type Session = NonNullable<ReturnType<CastContextLike['getCurrentSession']>>;

/** The SDK's context, with one session that comes and goes as told. */
class Context implements CastContextLike {
  session: Session | null = null;
  isCancelled = false;
  readonly ended: boolean[] = [];
  readonly #listeners = new Set<() => void>();

  begin(id: string): Session {
    this.session = { getSessionId: () => id, sendMessage: () => Promise.resolve(), addMessageListener: () => undefined, removeMessageListener: () => undefined };
    this.#tell();
    return this.session;
  }

  over(): void {
    this.session = null;
    this.#tell();
  }

  setOptions(): void {
    return undefined;
  }

  getCastState(): string {
    return 'NOT_CONNECTED';
  }

  getCurrentSession(): Session | null {
    return this.session;
  }

  requestSession(): Promise<unknown> {
    if (this.isCancelled) return Promise.reject(new Error('cancel'));
    return Promise.resolve(this.begin('s1'));
  }

  endCurrentSession(isStopping: boolean): void {
    this.ended.push(isStopping);
    this.over();
  }

  addEventListener(type: string, listener: () => void): void {
    if (type === CHANGED) this.#listeners.add(listener);
  }

  removeEventListener(_: string, listener: () => void): void {
    this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function stage() {
  const context = new Context();
  const timers: (() => void)[] = [];
  const own = { setTimeout: (run: () => void) => timers.push(run), clearTimeout: () => undefined } as unknown as Window;
  return { context, timers, way: googleCastWay(context, CHANGED, own) };
}

describe('the way by Google Cast', () => {
  it('opens the session that was picked, and stops the receiver when it is ended', async () => {
    const { context, way } = stage();
    const opened = await way.open();
    assert.deepEqual([opened.kind, opened.id], ['cast', 's1']);
    let gone = 0;
    opened.onGone(() => (gone += 1));
    opened.end();
    assert.deepEqual([context.ended, gone], [[true], 1]);
  });

  it('opens nothing when nothing was picked', async () => {
    const { context, way } = stage();
    context.isCancelled = true;
    await assert.rejects(way.open());
  });

  it('tells once that the session is gone, whoever ended it', async () => {
    const { context, way } = stage();
    const opened = await way.open();
    let gone = 0;
    opened.onGone(() => (gone += 1));
    context.over();
    context.begin('s2');
    context.over();
    assert.equal(gone, 1);
  });

  it('finds the session again after a reload, when the SDK has it', async () => {
    const { context, way } = stage();
    const reopened = way.reopen('s1');
    context.begin('s1');
    assert.equal((await reopened)?.id, 's1');
  });

  it('gives it up when the SDK does not come back to it', async () => {
    const { timers, way } = stage();
    const reopened = way.reopen('s1');
    for (const run of timers) run();
    assert.equal(await reopened, null);
  });
});

describe('a receiver’s page', () => {
  it('is one where it was registered and the deployment has an id, and stays one wherever it goes', () => {
    const receiver = page('/tv?cast', '0A1B2C3D');
    assert.deepEqual([secondScreenKind(receiver), isNewCastReceiver(receiver)], ['cast', true]);
    rememberCastReceiver(receiver);
    assert.equal(isNewCastReceiver(receiver), false);
    assert.equal(isCastReceiver(page('/', '0A1B2C3D', receiver.name)), true);
  });

  for (const [address, appId] of [['/tv?cast', null], ['/tv', '0A1B2C3D'], ['/?cast', '0A1B2C3D'], ['/tv?castle', '0A1B2C3D'], ['/tv?cast', '']] as const) {
    it(`is none at ${address} with ${appId ? 'an' : 'no'} id`, () => assert.equal(secondScreenKind(page(address, appId)), 'none'));
  }

  it('knows no id where none is given', () => {
    assert.deepEqual([castAppId(page('/', null)), castAppId(page('/', '')), castAppId(page('/', '0A1B2C3D'))], [null, null, '0A1B2C3D']);
  });

  it('listens before it starts, opens the namespace for texts, and is not closed for want of a film', () => {
    const done: string[] = [];
    const context = {
      addCustomMessageListener: (namespace: string) => void done.push(`listens to ${namespace}`),
      addEventListener: () => undefined,
      sendCustomMessage: () => undefined,
      start: (options: object) => void done.push(JSON.stringify(options)),
    };
    const system = { EventType: { SENDER_CONNECTED: 'a', SENDER_DISCONNECTED: 'b' }, MessageType: { STRING: 'STRING' } };
    startReceiver({ CastReceiverContext: { getInstance: () => context }, system }, { attach: () => undefined });
    assert.deepEqual(done, [`listens to ${CAST_NAMESPACE}`, JSON.stringify({ customNamespaces: { [CAST_NAMESPACE]: 'STRING' }, disableIdleTimeout: true, skipPlayersLoad: true })]);
  });
});
