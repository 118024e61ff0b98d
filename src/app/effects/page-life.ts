/** What happens to the page as a whole. */
export interface PageLife {
  readonly isHidden: boolean;
  /**
   * `return`: visible again, shown from the back-forward cache or thawed. `leave`: hidden, going, or about to be frozen;
   * the last moment at which work is sure to run.
   *
   * @returns The function that ends the subscription.
   */
  subscribe(listener: (moment: 'return' | 'leave') => void): () => void;
}

export function createPageLife(): PageLife {
  return {
    get isHidden() {
      return document.visibilityState === 'hidden';
    },
    subscribe(listener) {
      const onVisibility = (): void => listener(document.visibilityState === 'hidden' ? 'leave' : 'return');
      const onReturn = (): void => listener('return');
      const onLeave = (): void => listener('leave');
      document.addEventListener('visibilitychange', onVisibility);
      document.addEventListener('resume', onReturn);
      document.addEventListener('freeze', onLeave);
      window.addEventListener('pageshow', onReturn);
      window.addEventListener('pagehide', onLeave);
      return () => {
        document.removeEventListener('visibilitychange', onVisibility);
        document.removeEventListener('resume', onReturn);
        document.removeEventListener('freeze', onLeave);
        window.removeEventListener('pageshow', onReturn);
        window.removeEventListener('pagehide', onLeave);
      };
    },
  };
}
