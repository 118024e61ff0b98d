import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { DataActions } from './data-actions.ts';

type Deed = 'backup' | 'restore' | 'sheet' | 'calendar' | 'session' | 'erase';

interface Row {
  readonly deed: Deed;
  readonly name: string;
  readonly about: string;
  readonly button: string;
  readonly run: () => Promise<string> | null;
}

/** @summary Files to take away and to bring, and the end of everything: one button a row, and what came of it beside it. */
@customElement('your-data')
export class YourData extends LitElement {
  @property({ attribute: false }) actions!: DataActions;

  /** What came of the deed done last. */
  @state() private said: { readonly deed: Deed; readonly sentence: string } | null = null;
  @state() private busy: Deed | null = null;
  @query('input') private readonly picker!: HTMLInputElement;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      .row-of-data {
        display: flex;
        align-items: center;
        min-height: 8rem;
        padding: 1.25rem 0;
        border-top: 0.125rem solid var(--rule);
      }

      .words {
        flex: 1;
        padding-right: 2rem;
      }

      .name {
        font-size: var(--body);
        font-weight: 700;
      }

      .about {
        max-width: 78rem;
        margin-top: 0.25rem;
        color: var(--text2);
        font-size: var(--label);
        line-height: 1.3;
      }

      .about.said {
        color: var(--text);
        font-weight: 700;
      }

      .button {
        flex: none;
        min-width: 26rem;
        min-height: calc(5rem * var(--text-scale));
        padding: 0 2rem;
        font-size: calc(2.125rem * var(--text-scale));
      }

      input {
        display: none;
      }

      @media ${compact} {
        .row-of-data {
          display: block;
          min-height: 0;
          padding: 0.875rem 0;
          border-top-width: 0.09375rem;
        }

        .words {
          padding: 0;
        }

        .button {
          width: 100%;
          min-width: 0;
          min-height: calc(2.875rem * var(--text-scale));
          margin-top: 0.625rem;
          padding: 0 0.75rem;
          font-size: calc(1rem * var(--text-scale));
        }
      }
    `,
  ];

  override render() {
    const rows = this.actions.canSaveFiles ? this.#rows() : this.#rows().filter(({ deed }) => deed === 'erase');
    return html`
      ${this.actions.canSaveFiles ? nothing : this.#noFiles()}
      ${rows.map((row) => this.#row(row))}
      <input
        type="file"
        accept=".json,application/json"
        tabindex="-1"
        aria-hidden="true"
        aria-label=${msg('A backup file')}
        @change=${this.#picked}
      />
    `;
  }

  #noFiles() {
    return html`
      <div class="row-of-data">
        <div class="words">
          <div class="name">${msg('Backups')}</div>
          <div class="about">
            ${msg('This screen has no place for files, so what is kept here cannot be saved or brought from here. In the browser of a phone or a computer, Standtall can do both with what is kept there.')}
          </div>
        </div>
      </div>
    `;
  }

  #rows(): readonly Row[] {
    const { actions } = this;
    return [
      {
        deed: 'backup',
        name: msg('Backup'),
        about: msg('One file with everybody who trains here and all they did, to keep or to take along.'),
        button: msg('Save a backup'),
        run: actions.saveBackup,
      },
      {
        deed: 'restore',
        name: msg('From a backup'),
        about: msg('You see what is in the file before anything changes. What is here and newer stays.'),
        button: msg('Restore a backup'),
        run: () => {
          this.picker.click();
          return null;
        },
      },
      {
        deed: 'sheet',
        name: msg('Spreadsheet'),
        about: msg('Every session and activity as a line: minutes by phase, sets, what they count.'),
        button: msg('Save a CSV file'),
        run: actions.saveSheet,
      },
      {
        deed: 'calendar',
        name: msg('Calendar'),
        about: msg('The times you mean to train, each week, and the sessions you did.'),
        button: msg('Save a calendar file'),
        run: actions.saveCalendar,
      },
      {
        deed: 'session',
        name: msg('Other training apps'),
        about: msg('Your last session as a TCX file, for Garmin Connect, Strava and others.'),
        button: msg('Save the last session'),
        run: actions.saveLastSession,
      },
      {
        deed: 'erase',
        name: msg('Delete everything'),
        about: msg('Everybody and all they did, on this device. You are asked twice.'),
        button: msg('Delete everything'),
        run: actions.eraseEverything,
      },
    ];
  }

  #row({ deed, name, about, button, run }: Row) {
    const sentence = this.busy === deed ? msg('One moment …') : this.said?.deed === deed ? this.said.sentence : '';
    return html`
      <div class="row-of-data">
        <div class="words">
          <div class="name">${name}</div>
          <div class="about ${sentence === '' ? '' : 'said'}" id=${`about-${deed}`} role="status">${sentence === '' ? about : sentence}</div>
        </div>
        <button class="button" aria-describedby=${`about-${deed}`} @click=${() => void this.#do(deed, run)}>${button}</button>
      </div>
    `;
  }

  readonly #picked = (): void => {
    const file = this.picker.files?.[0];
    if (file === undefined) return;
    void this.#do('restore', () => this.actions.restore(file));
    // The same file may be chosen again, and is then heard of again.
    this.picker.value = '';
  };

  async #do(deed: Deed, run: Row['run']): Promise<void> {
    if (this.busy !== null) return;
    const done = run();
    if (done === null) return;
    this.busy = deed;
    this.said = null;
    try {
      this.said = { deed, sentence: await done };
    } finally {
      this.busy = null;
    }
  }
}
