import type { ServerResponse } from 'node:http';

interface PolicyParts {
  readonly nonce: string | null;
  /** Where sockets may be opened: `ws://…`; and the same hub by http. */
  readonly sockets: readonly string[];
  /** Whether the page may load Google's scripts for Cast. */
  readonly isCastAllowed?: boolean;
}

/** Where Google's scripts for Cast come from, of the sender as of the receiver. */
const CAST_SCRIPTS = 'https://www.gstatic.com';
/** Where the receiver's script finds the Cast device that it runs on. */
const CAST_PLATFORM = 'ws://localhost:8008';

/**
 * What the page may load. Lit writes its styles as `<style>` elements on engines without constructable style sheets (Chromium 68), so
 * each page response carries its own style nonce.
 * No `upgrade-insecure-requests`, no HSTS: on a LAN the hub is plain http, and must stay reachable.
 */
export function contentSecurityPolicy({ nonce, sockets, isCastAllowed = false }: PolicyParts): string {
  return [
    "default-src 'self'",
    isCastAllowed ? `script-src 'self' ${CAST_SCRIPTS}` : "script-src 'self'",
    nonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    ["connect-src 'self'", ...sockets, ...(isCastAllowed ? [CAST_PLATFORM] : [])].join(' '),
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Headers of every answer, files and errors alike. */
export function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy({ nonce: null, sockets: [] }));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  // No Cross-Origin-Opener-Policy: on plain http Chromium drops it with an error in the console.
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), screen-wake-lock=(self), fullscreen=(self), autoplay=(self)');
}
