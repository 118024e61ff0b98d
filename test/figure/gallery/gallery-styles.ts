/** Plain styles of a tool for people who make moves; colours are those of the screens. */
export const galleryStyles = `
  html { font-size: 16px; }
  body { margin: 0; font: 16px/1.4 var(--body-font); color: var(--bone); background: var(--ground); }
  .top { position: sticky; top: 0; z-index: 1; display: flex; padding: 16px; background: var(--ground); border-bottom: 1px solid var(--line); }
  .stage { flex: none; width: 480px; height: 480px; background: var(--strength-shape); }
  .stage exercise-figure { width: 100%; height: 100%; }
  .panel { flex: 1; margin-left: 24px; overflow: auto; max-height: 480px; }
  .panel label { display: inline-block; margin: 0 16px 10px 0; }
  .panel label.wide { display: flex; align-items: center; }
  .panel input[type=range] { flex: 1; margin: 0 12px; }
  .report { min-height: 24px; white-space: pre-wrap; color: var(--rest-tint); }
  .wrong { color: var(--hard-tint); }
  .list { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); grid-gap: 12px; padding: 16px; }
  .move { padding: 0; border: 3px solid transparent; border-radius: 12px; color: inherit; background: var(--surface); font: inherit; cursor: pointer; overflow: hidden; }
  .move.chosen { border-color: var(--mari); }
  .move exercise-figure { height: 200px; background: var(--strength-field); }
  .move span { display: block; padding: 8px; }
`;
