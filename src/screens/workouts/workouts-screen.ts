import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { WorkoutSummary } from '../../domain/workout/workout.ts';
import type { Covers, LoadCovers } from '../covers.ts';
import { screenStyles } from '../screen-styles.ts';
import { summaryLine } from '../workout-words.ts';
import '../../../components/workout-card/workout-card.ts';

/** @summary Every workout there is, as posters. */
@customElement('workouts-screen')
export class WorkoutsScreen extends LitElement {
  @property({ attribute: false }) workouts: readonly WorkoutSummary[] = [];
  @property({ attribute: false }) workoutName: (id: string) => string = (id) => id;

  @property({ attribute: false }) loadCovers: LoadCovers | null = null;
  @state() private covers: Covers | null = null;

  static override styles = [
    controlStyles,
    screenStyles,
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(2, 1fr);
        grid-gap: 2.5rem;
        margin-top: 2.25rem;
      }

      workout-card {
        min-height: 20rem;
        --card-scale: 1.02;
      }

      @media ${compact} {
        .grid {
          grid-template-columns: 1fr;
          grid-gap: 0.875rem;
          margin-top: 1rem;
        }

        workout-card {
          min-height: 0;
        }
      }
    `,
  ];

  protected override firstUpdated(): void {
    void this.loadCovers?.().then((covers) => (this.covers = covers));
  }

  override render() {
    return html`
      <main class="page">
        <h1 class="title">${msg('Workouts')}</h1>
        <div class="grid" data-focus-group="grid" data-focus-key="workouts">
          ${this.workouts.map(
            (workout, at) => html`
              <workout-card
                ?data-focus-entry=${at === 0}
                .name=${this.workoutName(workout.id)}
                .fact=${summaryLine(workout)}
                .path=${`/workouts/${workout.id}`}
                .phases=${workout.skyline}
                .movement=${this.covers?.movements.get(workout.coverExerciseId) ?? null}
                .look=${this.covers?.look ?? null}
              ></workout-card>
            `,
          )}
        </div>
      </main>
    `;
  }
}
