import type { SettingsStore } from '../store/settings-store.ts';

/** Text size and motion live on the document element, where every shadow root inherits them. */
export function keepDocument(settings: SettingsStore): void {
  const root = document.documentElement;
  const show = (): void => {
    const { textScale, motion } = settings.state.device;
    root.style.setProperty('--text-scale', String(textScale / 100));
    root.toggleAttribute('reduced-motion', motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches);
  };
  show();
  settings.subscribe(show);
}
