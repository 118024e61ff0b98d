import { tokens } from '../../components/tokens.ts';
import type { SettingsStore } from '../store/settings-store.ts';

/** Text size and motion live on the document element, where every shadow root inherits them. */
export function keepDocument(settings: SettingsStore): void {
  addTokens();
  const root = document.documentElement;
  const show = (): void => {
    const { textScale, motion } = settings.state.device;
    root.style.setProperty('--text-scale', String(textScale / 100));
    root.toggleAttribute('reduced-motion', motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches);
  };
  show();
  settings.subscribe(show);
}

/** Into a style element, not an adopted sheet: Chromium 68 has none, and the document's own styles are needed once only. */
function addTokens(): void {
  const style = document.createElement('style');
  const nonce = (window as Window & { litNonce?: string }).litNonce;
  if (nonce !== undefined) style.setAttribute('nonce', nonce);
  style.textContent = tokens.cssText;
  document.head.append(style);
}
