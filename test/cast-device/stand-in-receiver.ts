/**
 * Runs in the receiver's page in place of Google's script, which cannot be had in a test: so much of its `cast.framework` as the app uses, over
 * the same socket to the device.
 */
export function standInReceiver(): void {
  const SYSTEM = 'urn:x-cast:com.google.cast.system';
  type Listener = (event: object) => void;
  const listeners = new Map<string, Listener[]>();
  const add = (name: string, listener: Listener): void => void listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  const tell = (name: string, event: object): void => (listeners.get(name) ?? []).forEach((listener) => listener(event));
  let socket: WebSocket | null = null;
  const say = (namespace: string, senderId: string, data: string): void => socket?.send(JSON.stringify({ namespace, senderId, data }));
  const hear = (text: string): void => {
    const { namespace, senderId, data } = JSON.parse(text) as { namespace: string; senderId: string; data: string };
    if (namespace !== SYSTEM) return tell(namespace, { senderId, data });
    const told = JSON.parse(data) as { type: string; senderId: string };
    tell(told.type, { senderId: told.senderId });
  };
  const context = {
    addEventListener: add,
    addCustomMessageListener: (namespace: string, listener: Listener): void => {
      if (socket !== null) throw new Error('Namespaces are opened before the start.');
      add(namespace, listener);
    },
    sendCustomMessage: (namespace: string, senderId: string, text: string): void => say(namespace, senderId, text),
    start: ({ customNamespaces }: { readonly customNamespaces: Readonly<Record<string, string>> }): void => {
      socket = new WebSocket('ws://localhost:8008/v2/ipc');
      socket.onmessage = ({ data }) => hear(String(data));
      socket.onopen = () => say(SYSTEM, 'SystemSender', JSON.stringify({ type: 'ready', activeNamespaces: Object.keys(customNamespaces) }));
    },
  };
  Object.assign(window, {
    cast: {
      framework: {
        CastReceiverContext: { getInstance: () => context },
        system: { EventType: { SENDER_CONNECTED: 'senderconnected', SENDER_DISCONNECTED: 'senderdisconnected' }, MessageType: { STRING: 'STRING' } },
      },
    },
  });
}
