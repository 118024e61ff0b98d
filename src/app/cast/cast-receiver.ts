import { CAST_NAMESPACE, type CastReceiverLike, takeCastSenders } from '../../link/cast-link.ts';
import type { PlainLink } from '../../link/plain-link.ts';
import { loadScript } from './load-script.ts';

/** Source: developers.google.com/cast/docs/web_receiver/basic. */
const RECEIVER_SDK = 'https://www.gstatic.com/cast/sdk/libs/caf_receiver/v3/cast_receiver_framework.js';

/** What we need of the receiver's SDK. Source: its reference, cast.framework. */
export interface ReceiverSdk {
  readonly framework: {
    readonly CastReceiverContext: { getInstance(): CastReceiverLike & { start(options: object): unknown } };
    readonly system: {
      readonly EventType: { readonly SENDER_CONNECTED: string; readonly SENDER_DISCONNECTED: string };
      readonly MessageType: { readonly STRING: string };
    };
  };
}

/** Takes senders of a Cast device onto the link. Without the SDK this page stays what it is, and says that it waits. */
export async function attachCastSenders(link: PlainLink, page: Window = window): Promise<void> {
  if (!(await loadScript(RECEIVER_SDK, page.document))) return;
  const { framework } = (page as unknown as { readonly cast: ReceiverSdk }).cast;
  startReceiver(framework, link);
}

export function startReceiver({ CastReceiverContext, system }: ReceiverSdk['framework'], link: Pick<PlainLink, 'attach'>): void {
  const context = CastReceiverContext.getInstance();
  const events = { came: system.EventType.SENDER_CONNECTED, went: system.EventType.SENDER_DISCONNECTED };
  takeCastSenders(context, events, (port) => link.attach(port));
  context.start({
    customNamespaces: { [CAST_NAMESPACE]: system.MessageType.STRING },
    // Nothing here is a film: without one a device would close the page after minutes, in the middle of a workout.
    disableIdleTimeout: true,
    skipPlayersLoad: true,
  });
}
