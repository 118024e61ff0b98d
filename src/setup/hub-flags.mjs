/**
 * How Node runs the hub. Lines live long and all else it makes is gone at once: a small nursery is swept more often and quickly, and thousands of
 * devices that come at a time leave no heap behind that nobody gives back (docs/decisions/hub.md).
 */
export const hubFlags = ['--max-semi-space-size=2'];
