import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { compact } from '../../../components/tokens.ts';
import type { PersonShown } from '../../store/people-store.ts';
import { shownName } from './person-words.ts';
import type { PersonButton } from '../../../components/person-button/person-button.ts';
import '../../../components/person-button/person-button.ts';

/**
 * @summary The people of this device, one to be chosen. Stands inside a dialog; whoever opens it wants somebody else, so
 * that the first other one has the focus.
 * @fires pick {{ id: string }} when one was chosen
 */
@customElement('who-is-here')
export class WhoIsHere extends LitElement {
  @property({ attribute: false }) people: readonly PersonShown[] = [];
  @property() currentId = '';

  static override styles = css`
    .people {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-gap: 1.25rem 1.75rem;
    }

    @media ${compact} {
      .people {
        grid-template-columns: 1fr;
        grid-gap: 0.625rem;
      }
    }
  `;

  protected override firstUpdated(): void {
    const entry = this.renderRoot.querySelector<PersonButton>('[data-focus-entry]');
    void entry?.updateComplete.then(() => entry.focus());
  }

  override render() {
    const firstOther = this.people.find(({ id }) => id !== this.currentId);
    return html`
      <div class="people" role="group" aria-label=${msg('People')} data-focus-group="grid">
        ${this.people.map(
          (person) => html`
            <person-button
              ?data-focus-entry=${person === firstOther}
              .name=${shownName(person)}
              .look=${person.look}
              .checked=${person.id === this.currentId}
              @click=${() => this.dispatchEvent(new CustomEvent('pick', { detail: { id: person.id } }))}
            ></person-button>
          `,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'who-is-here': WhoIsHere;
  }
}
