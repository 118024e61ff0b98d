import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { compact } from '../../../components/tokens.ts';
import type { PersonShown } from '../../store/people-store.ts';
import { shownName } from './person-words.ts';
import '../../../components/person-button/person-button.ts';

/** Who was ticked. */
export interface Training {
  readonly ids: readonly string[];
  readonly hasGuest: boolean;
}

/** @summary The people of this device to be ticked, and a guest, who never is at first. Stands inside a dialog. */
@customElement('who-trains')
export class WhoTrains extends LitElement {
  @property({ attribute: false }) people: readonly PersonShown[] = [];
  /** The ids ticked at first: the last choice. */
  @property({ attribute: false }) ticked: readonly string[] = [];
  @state() private hasGuest = false;
  @state() private isAsking = false;

  static override styles = css`
    :host {
      display: block;
    }

    .people {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-gap: 1.25rem 1.75rem;
      margin-top: 1.75rem;
    }

    p {
      margin: 0;
    }

    .asking {
      font-weight: 700;
    }

    @media ${compact} {
      .people {
        grid-template-columns: 1fr;
        grid-gap: 0.625rem;
        margin-top: 1rem;
      }
    }
  `;

  /** Who trains, or null when nobody is ticked; then a sentence asks for one. */
  get training(): Training | null {
    const ids = this.people.map(({ id }) => id).filter((id) => this.ticked.includes(id));
    this.isAsking = ids.length === 0 && !this.hasGuest;
    return this.isAsking ? null : { ids, hasGuest: this.hasGuest };
  }

  override render() {
    return html`
      <p role="status" class=${this.isAsking ? 'asking' : nothing}>
        ${this.isAsking
          ? msg('Tick whoever trains, or the guest.')
          : msg('Everybody ticked gets these minutes. A guest leaves no trace.')}
      </p>
      <div class="people" role="group" aria-label=${msg('Who is training?')} data-focus-group="grid">
        ${this.people.map(
          (person) => html`
            <person-button
              kind="tick"
              .name=${shownName(person)}
              .look=${person.look}
              .checked=${this.ticked.includes(person.id)}
              @click=${() => this.#toggle(person.id)}
            ></person-button>
          `,
        )}
        <person-button
          kind="tick"
          .name=${msg('A guest')}
          .checked=${this.hasGuest}
          @click=${() => this.#toggleGuest()}
        ></person-button>
      </div>
    `;
  }

  #toggle(id: string): void {
    this.ticked = this.ticked.includes(id) ? this.ticked.filter((one) => one !== id) : [...this.ticked, id];
    this.isAsking = false;
  }

  #toggleGuest(): void {
    this.hasGuest = !this.hasGuest;
    this.isAsking = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'who-trains': WhoTrains;
  }
}
