import { css } from 'lit';

/** A phase family's class name sets `--phase-tint`, `--phase-field` and `--phase-shape` for what is inside. */
export const phaseTints = css`
  .strength {
    --phase-tint: var(--strength-tint);
    --phase-field: var(--strength-field);
    --phase-shape: var(--strength-shape);
  }

  .moderate {
    --phase-tint: var(--moderate-tint);
    --phase-field: var(--moderate-field);
    --phase-shape: var(--moderate-shape);
  }

  .hard {
    --phase-tint: var(--hard-tint);
    --phase-field: var(--hard-field);
    --phase-shape: var(--hard-shape);
  }

  .rest {
    --phase-tint: var(--rest-tint);
    --phase-field: var(--rest-field);
    --phase-shape: var(--rest-shape);
  }

  .warm {
    --phase-tint: var(--warm-tint);
    --phase-field: var(--warm-field);
    --phase-shape: var(--warm-shape);
  }
`;
