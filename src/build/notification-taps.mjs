/**
 * Brings the app to the front when one of its notifications is tapped. Runs in the service worker, where Chromium on Android has every
 * notification; the syntax is that of Chromium 68, for nothing lowers it.
 */
export function answerNotificationTaps(worker) {
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(
      worker.clients
        .matchAll({ type: 'window', includeUncontrolled: true })
        .then((pages) => (pages.length > 0 ? pages[0].focus() : worker.clients.openWindow('/'))),
    );
  });
}
