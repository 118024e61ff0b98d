import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import type { RemoteState, RemoteStore } from '../../store/remote-store.ts';
import { Select } from '../../store/select.ts';
import { elsewhereRow } from '../cast/elsewhere-row.ts';
import type { RemoteActions } from './remote-actions.ts';
import { tvName } from './remote-words.ts';
import { televisionIcon } from './television-icon.ts';

/** @summary A row of the pause sheet: the workout goes on on the TV this phone is with; hidden while it is with none. */
@localized()
@customElement('go-on-row')
export class GoOnRow extends LitElement {
  @property({ attribute: false }) store!: RemoteStore;
  @property({ attribute: false }) actions!: Pick<RemoteActions, 'give'>;

  static override styles = [
    controlStyles,
    elsewhereRow,
    css`
      :host {
        display: block;
      }

      :host([hidden]) {
        display: none;
      }

      svg {
        flex: none;
        fill: currentcolor;
      }

      span {
        min-width: 0;
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  #state: Select<RemoteState, RemoteState> | null = null;

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.store, (state) => state);
    super.connectedCallback();
  }

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    const { line, handingOver } = this.#state?.value ?? this.store.state;
    const name = tvName(line?.tvName ?? '');
    // What goes out of reach while the TV is asked stays: its answer is awaited.
    this.hidden = line?.state !== 'together' && handingOver !== 'giving';
    return html`<button class="row" aria-disabled=${handingOver === 'giving' ? 'true' : 'false'} @click=${() => this.actions.give()}>
      ${televisionIcon()}<span>${handingOver === 'giving' ? msg(str`Asking ${name}…`) : msg(str`Go on on ${name}`)}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'go-on-row': GoOnRow;
  }
}
