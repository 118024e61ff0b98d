import { appendFile } from 'node:fs/promises';
import { generateSW } from 'workbox-build';
import { answerNotificationTaps } from './notification-taps.mjs';

/**
 * Writes sw.js: everything is fetched once and served from then on, offline too.
 *
 * A new version waits until no page of the old one is open (no `skipWaiting`): it never changes a page under a workout, and the old
 * version's chunks stay in the cache as long as something may still ask for them. `clientsClaim` covers the very first visit: that
 * page, too, gets its lazy chunks from the cache if the server has moved on.
 */
export function serviceWorker({ folder }) {
  return {
    name: 'service-worker',
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const { warnings } = await generateSW({
          globDirectory: folder,
          globPatterns: ['index.html', 'manifest.webmanifest', 'assets/**/*'],
          globIgnores: ['**/*.gz', '**/*.br'],
          swDest: `${folder}/sw.js`,
          mode: 'production',
          sourcemap: false,
          inlineWorkboxRuntime: true,
          babelPresetEnvTargets: ['chrome >= 68'],
          // Hashed names never change their content: no second name for the same bytes.
          dontCacheBustURLsMatching: /^assets\//,
          navigateFallback: '/index.html',
          // Of the path alone: what another app shares stands in the query, dots and slashes too.
          navigateFallbackDenylist: [/^\/health(?:\?|$)/, /^\/assets\//, /^[^?]*\/[^/?]+\.[^/?]+(?:\?|$)/],
          cleanupOutdatedCaches: true,
          clientsClaim: true,
          skipWaiting: false,
          maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        });
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
        await appendFile(`${folder}/sw.js`, `\n;(${answerNotificationTaps.toString()})(self);\n`);
      },
    },
  };
}
