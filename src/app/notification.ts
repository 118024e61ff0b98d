/** Asked only when the person turns a reminder on; a browser without notifications, or a page over plain http, has none. */
export function askToNotify(): void {
  if (!canNotify() || Notification.permission !== 'default') return;
  void Notification.requestPermission();
}

/** Beside the question on the screen, for somebody who is looking at something else. */
export function notify(sentence: string): void {
  if (!canNotify() || Notification.permission !== 'granted' || document.visibilityState === 'visible') return;
  try {
    const notification = new Notification('Standtall', { body: sentence, tag: 'posture-break' });
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
  } catch {
    // Chromium on Android lets only a service worker show one.
    void navigator.serviceWorker.ready.then((registration) => registration.showNotification('Standtall', { body: sentence, tag: 'posture-break' }));
  }
}

function canNotify(): boolean {
  return 'Notification' in window && isSecureContext;
}
