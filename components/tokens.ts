import { css, unsafeCSS } from 'lit';

/**
 * Where the phone layout begins: narrow, upright or very low. A TV at 960x540 CSS px stays in the wide layout.
 * Use as `@media ${compact} { … }`.
 */
export const compact = unsafeCSS('(max-width: 719px), (max-aspect-ratio: 1/1), (max-height: 479px)');

/**
 * The only place with literal colours and root sizes. Goes once into the document; custom properties inherit into shadow roots.
 * 1rem = 16 px at 1080p in the wide layout, and 16 px at 390 px width in the compact one.
 * `--text-scale` is the viewer's text size (1, 1.25, 1.5); it acts on `--label`, `--body`, `--button`, never on the countdown.
 */
export const tokens = css`
  :root {
    --ground: #14241d;
    --surface: #1d3229;
    --raised: #284236;
    --line: #3f5c4e;
    --bone: #f8f0e0;
    --bone2: #cfd3c0;
    --ink: #14241d;
    --mari: #f6b73c;
    --mari-edge: #c98b1d;
    --shade: rgba(0, 0, 0, 0.22);
    --shade-next: rgba(0, 0, 0, 0.3);
    --veil: rgba(10, 20, 15, 0.62);
    --button-rest: rgba(248, 240, 224, 0.14);
    --button-on-field: rgba(248, 240, 224, 0.16);
    --float-shadow: 0 1rem 3rem rgba(0, 0, 0, 0.5);
    --paper: #fbf6ea;
    --sand: #f1e8d4;
    --paper-line: #d8ccb0;
    --ink2: #41524a;
    --print-paper: #ffffff;
    --print-ink: #000000;

    --strength-field: #16385c;
    --strength-shape: #2b5f94;
    --strength-tint: #a9cdf0;
    --strength-word: #1f4f80;
    --moderate-field: #573b0a;
    --moderate-shape: #9c6b13;
    --moderate-tint: #f6b73c;
    --moderate-word: #6f4a00;
    --hard-field: #771f10;
    --hard-shape: #ae3a20;
    --hard-tint: #ffa58a;
    --hard-word: #98290f;
    --rest-field: #173d36;
    --rest-shape: #2f6c5e;
    --rest-tint: #9fdcc2;
    --rest-word: #1d5a4c;
    --warm-field: #3a4114;
    --warm-shape: #6d7628;
    --warm-tint: #d9e08a;
    --warm-word: #4d5613;

    /* Roles: screens and components use these, so that the phone's paper theme is one override below. */
    --page: var(--ground);
    --card: var(--surface);
    --card-raised: var(--raised);
    --rule: var(--line);
    --text: var(--bone);
    --text2: var(--bone2);
    --track: rgba(0, 0, 0, 0.5);
    --button: var(--button-rest);
    --ring-gap: var(--ground);
    --ring: var(--bone);

    --display: 'Stand Display', 'Arial Narrow', sans-serif;
    --body-font: 'Stand Text', Arial, sans-serif;
    --voice: 'Stand Voice', Georgia, serif;

    --text-scale: 1;
    --label: calc(2rem * var(--text-scale));
    --body: calc(2.25rem * var(--text-scale));
    --button-size: calc(2.5rem * var(--text-scale));
    --safe-x: 6rem;
    --safe-y: 3.375rem;
    --bar-room: 0rem;
    --radius: 1.75rem;
    --gap: 2rem;
    --button-height: calc(6.25rem * var(--text-scale));
    /* The ring alone, for small things close to others, which a shadow would dim. */
    --ring-shadow: 0 0 0 0.375rem var(--ring-gap), 0 0 0 0.8125rem var(--ring);
    --focus-shadow: 0 0 0 0.375rem var(--ring-gap), 0 0 0 0.8125rem var(--ring), 0 1.875rem 3.75rem 0.375rem rgba(0, 0, 0, 0.55);
    --row-focus-shadow: 0 0 0 0.375rem var(--ring-gap), 0 0 0 0.8125rem var(--ring), 0 1.5rem 2.75rem rgba(0, 0, 0, 0.45);
  }

  html {
    font-size: calc(100vw / 120);
    background: var(--page);
    color: var(--text);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  @media (min-aspect-ratio: 16/9) {
    html {
      font-size: calc(100vh / 67.5);
    }
  }

  body {
    margin: 0;
    font: 500 var(--body) / 1.3 var(--body-font);
    -webkit-tap-highlight-color: transparent;
  }

  /* A sheet to be printed stands beside the app; paper then shows nothing else. */
  @page {
    margin: 1.15cm;
  }

  @media print {
    html,
    body {
      background: none;
    }

    html[prints-sheet] app-shell {
      display: none;
    }
  }

  @media ${compact} {
    :root {
      --page: var(--paper);
      --card: var(--sand);
      --card-raised: #e8dcc2;
      --rule: var(--paper-line);
      --text: var(--ink);
      --text2: var(--ink2);
      --track: var(--paper-line);
      --button: #e6dabf;
      --ring-gap: var(--paper);
      --ring: var(--ink);
      --label: calc(0.9375rem * var(--text-scale));
      --body: calc(1.0625rem * var(--text-scale));
      --button-size: calc(1.125rem * var(--text-scale));
      --safe-x: 1.25rem;
      --safe-y: 1rem;
      --bar-room: 4.5rem;
      --radius: 1.25rem;
      --gap: 0.875rem;
      --button-height: calc(3.25rem * var(--text-scale));
      --focus-lift: 0;
      --focus-scale: 1.02;
      --ring-shadow: 0 0 0 0.125rem var(--ring-gap), 0 0 0 0.3125rem var(--ring);
      --focus-shadow: 0 0 0 0.125rem var(--ring-gap), 0 0 0 0.3125rem var(--ring);
      --row-focus-shadow: 0 0 0 0.125rem var(--ring-gap), 0 0 0 0.3125rem var(--ring);
    }

    /* What is scrolled to stands above the bar at the bottom, whoever scrolls. */
    html {
      /* stylelint-disable-next-line standtall/engine-floor, plugin/no-unsupported-browser-features -- for Tab and screen readers; the remote scrolls by itself */
      scroll-padding-bottom: calc(var(--safe-y) + var(--bar-room) + env(safe-area-inset-bottom, 0px));
      font-size: calc(100vw / 24.375);
    }
  }

  /* Fingers need no ring; it comes with the first key. */
  @media (pointer: coarse) and (max-width: 719px) {
    html:not([data-input='keys']) {
      --ring-shadow: none;
      --focus-shadow: none;
      --row-focus-shadow: none;
      --focus-lift: 0;
      --focus-scale: 1;
    }
  }

  @media (max-width: 719px) and (max-height: 479px), (max-aspect-ratio: 1/1) and (min-width: 520px), (max-height: 479px) {
    html {
      font-size: 16px;
    }
  }

  @media (max-aspect-ratio: 1/1) and (min-width: 720px) {
    html {
      font-size: 24px;
    }
  }
`;
