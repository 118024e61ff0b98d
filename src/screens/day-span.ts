import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { compact } from '../../components/tokens.ts';
import '../../components/value-stepper/value-stepper.ts';
import type { Step } from '../../components/value-stepper/value-stepper.ts';
import type { DaySpan, LocalDay } from '../domain/day.ts';

export interface DaySpanOptions {
  readonly days: DaySpan;
  /** The days to choose from, in order. */
  readonly choices: readonly LocalDay[];
  readonly dayWords: (day: LocalDay) => string;
  readonly onChange: (days: DaySpan) => void;
  /** The viewer pressed OK: on to what comes after the days. */
  readonly onNext: () => void;
}

/** A first and a last day, each changed by Left and Right; a sheet sets it with `daySpanStyles`. */
export function daySpan(options: DaySpanOptions) {
  return html`
    <div class="day-span">
      ${stepper(msg('First day'), 'firstDay', options)} ${stepper(msg('Last day'), 'lastDay', options)}
    </div>
  `;
}

export const daySpanStyles = css`
  .day-span label {
    display: block;
    margin-top: 1.5rem;
    color: var(--text2);
    font-size: var(--label);
  }

  .day-span value-stepper {
    margin-top: 1rem;
    color: var(--text);
  }

  @media ${compact} {
    .day-span label {
      margin-top: 0.75rem;
    }

    .day-span value-stepper {
      margin-top: 0.25rem;
    }
  }
`;

function stepper(name: string, which: keyof DaySpan, { days, choices, dayWords, onChange, onNext }: DaySpanOptions) {
  const at = choices.indexOf(days[which]);
  const first = which === 'firstDay' ? 0 : choices.indexOf(days.firstDay);
  const step = ({ detail }: CustomEvent<Step>): void => {
    const day = choices[at + detail.by];
    if (day !== undefined) onChange(stepped(days, which, day));
  };
  return html`
    <label>
      ${name}
      <value-stepper
        .name=${name}
        .words=${dayWords(days[which])}
        .isAtStart=${at <= first}
        .isAtEnd=${at >= choices.length - 1}
        @step=${step}
        @next=${onNext}
      ></value-stepper>
    </label>
  `;
}

/** A first day after the last takes that one along. */
function stepped({ firstDay, lastDay }: DaySpan, which: keyof DaySpan, day: LocalDay): DaySpan {
  return which === 'lastDay' ? { firstDay, lastDay: day } : { firstDay: day, lastDay: lastDay < day ? day : lastDay };
}
