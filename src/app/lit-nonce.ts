/**
 * Hands this page's style nonce to Lit, which writes `<style>` elements where the engine has no constructable style sheets
 * (Chromium 68). Imported before anything that imports lit: Lit reads it when it makes its first style.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;

if (nonce !== undefined && nonce !== '') (window as Window & { litNonce?: string }).litNonce = nonce;
