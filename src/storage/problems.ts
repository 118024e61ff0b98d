import type { StorageProblem } from '../domain/repositories.ts';

/** An upgrade step that failed; the older database was left as it was. */
export class UpgradeError extends Error {
  override readonly name = 'UpgradeError';
  readonly reason: unknown;

  constructor(reason: unknown) {
    super(`Upgrade of the database failed: ${String(reason)}`);
    this.reason = reason;
  }
}

/** What an engine's error means for the person. */
export function problemOf(error: unknown): StorageProblem {
  if (error instanceof UpgradeError) return nameOf(error.reason) === 'QuotaExceededError' ? 'full' : 'unknown';
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'outdated';
    // Private windows and switched-off storage; a missing `indexedDB` is a ReferenceError or a TypeError.
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotFoundError':
    case 'ReferenceError':
    case 'TypeError':
      return 'unavailable';
    default:
      return 'unknown';
  }
}

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  return String((error as { name?: unknown }).name);
}
