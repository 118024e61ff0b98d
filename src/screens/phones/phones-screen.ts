import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import type { PhoneShown, PhonesShown } from '../../store/phones-store.ts';
import { namedRowsStyles } from '../named-rows-styles.ts';
import { screenStyles } from '../screen-styles.ts';
import '../../../components/ask-dialog/ask-dialog.ts';
import '../../../components/qr-code/qr-code.ts';
import { focusForm } from '../people/name-form.ts';
import type { PhonesActions } from './phones-actions.ts';
import { phonesStyles } from './phones-styles.ts';
import { hubWords, phoneStateWords, phoneWords } from './phone-words.ts';
import { ShownInvitation } from './shown-invitation.ts';

/** What the viewer is about to do; of a phone, or of the TV itself. */
type Mode =
  | { readonly kind: 'list' | 'rename-tv' }
  | { readonly kind: 'rename' | 'remove'; readonly id: string };

const LIST: Mode = { kind: 'list' };

/** @summary How a phone becomes this TV's remote, and which phones are: by name, renamed and removed here. */
@customElement('phones-screen')
export class PhonesScreen extends LitElement {
  @property({ attribute: false }) actions!: PhonesActions;

  @state() private mode: Mode = LIST;

  static override styles = [controlStyles, screenStyles, namedRowsStyles, phonesStyles];

  readonly #invitation = new ShownInvitation(this, () => this.actions);

  override render() {
    const { shown } = this.#invitation;
    const { mode } = this;
    const isInviting = shown.invitation !== null;
    return html`
      <main class="page" data-focus-group="column" data-focus-key="phones">
        <h1 class="title">${msg('Phone as remote')}</h1>
        <p class="lead" role="status">${hubWords(shown)}</p>
        ${isInviting ? this.#ways(shown) : nothing}
        <div class="list">
          ${mode.kind === 'rename-tv' ? this.#naming(shown.ownName, (name) => this.actions.renameTv(name), 'tv') : this.#ownRow(shown)}
          ${shown.phones.map((phone) => (
            mode.kind === 'rename' && mode.id === phone.id
              ? this.#naming(phoneWords(phone), (name) => this.actions.rename(phone.id, name), phone.id)
              : this.#row(phone)
          ))}
        </div>
      </main>
      ${shown.phones.filter(({ id }) => mode.kind === 'remove' && mode.id === id).map((phone) => this.#asking(phone))}
    `;
  }

  #ways({ invitation, code, address }: PhonesShown) {
    return html`
      <section class="invitation" aria-label=${msg('Join with a phone')}>
        <qr-code .text=${invitation ?? ''} .name=${msg('QR code for the phone’s camera')}></qr-code>
        <div class="ways">
          <p class="way">${msg('Point the phone’s camera at the code and open the page it finds.')}</p>
          ${code === null
            ? nothing
            : html`
                <p class="way">${msg('Or open this address on the phone and type the eight letters:')}</p>
                <p class="address">${address}</p>
                <p class="code" aria-label=${msg(str`Code: ${Array.from(code).join(' ')}`)}>${code}</p>
              `}
          <p class="fact">${msg('The phone has to be in the same home network. It then finds this TV by itself ever after.')}</p>
        </div>
      </section>
    `;
  }

  #ownRow({ ownName }: PhonesShown) {
    return html`
      <section class="entry" aria-label=${ownName} data-focus-group="row" data-focus-key="device tv">
        <div class="who">
          <div class="name">${ownName}</div>
          <div class="state">${msg('So phones call this TV')}</div>
        </div>
        <div class="buttons" data-focus-group="row">
          <button class="button" data-focus-entry aria-label=${msg(str`Rename ${ownName}`)} @click=${() => this.#toForm({ kind: 'rename-tv' })}>${msg('Rename')}</button>
        </div>
      </section>
    `;
  }

  #row(phone: PhoneShown) {
    const name = phoneWords(phone);
    return html`
      <section class="entry" aria-label=${name} data-focus-group="row" data-focus-key=${`device ${phone.id}`}>
        <div class="who">
          <div class="name">${name}</div>
          <div class="state ${phone.state}">${phoneStateWords(phone)}</div>
        </div>
        <div class="buttons" data-focus-group="row">
          ${phone.state === 'compare'
            ? html`<button class="button" aria-label=${msg(str`Compare ${name}`)} @click=${() => this.actions.compare(phone.id)}>${msg('Compare')}</button>`
            : html`<button class="button" aria-label=${msg(str`Rename ${name}`)} @click=${() => this.#toForm({ kind: 'rename', id: phone.id })}>${msg('Rename')}</button>`}
          <button class="button" aria-label=${msg(str`Remove ${name}`)} @click=${() => (this.mode = { kind: 'remove', id: phone.id })}>${msg('Remove')}</button>
        </div>
      </section>
    `;
  }

  #naming(value: string, save: (name: string) => void, key: string) {
    const close = (): void => this.#toList(`device ${key}`);
    return html`
      <name-form
        class="entry-form"
        .fields=${[{ label: msg('Name'), value }]}
        @cancel=${close}
        @save=${(event: CustomEvent<{ names: readonly string[] }>) => {
          save(event.detail.names[0] ?? '');
          close();
        }}
      ></name-form>
    `;
  }

  #asking(phone: PhoneShown) {
    const name = phoneWords(phone);
    return html`
      <ask-dialog
        .heading=${msg(str`Remove ${name}?`)}
        .answers=${[
          { value: 'keep', label: msg(str`Keep ${name}`) },
          { value: 'remove', label: msg('Remove') },
        ]}
        backValue="keep"
        @answer=${(event: CustomEvent<{ value: string }>) => this.#decide(phone, event.detail.value)}
      >
        <p>${msg('It steers this TV no more. Should it ever come by the code again, this TV asks first.')}</p>
        <p>${msg('What was trained stays, here and on the phone.')}</p>
      </ask-dialog>
    `;
  }

  #decide(phone: PhoneShown, answer: string): void {
    if (answer === 'remove') this.actions.remove(phone.id);
    this.#toList(answer === 'remove' ? 'device tv' : `device ${phone.id}`);
  }

  /** Its field takes the focus; else the nearest row would. */
  #toForm(mode: Mode): void {
    this.mode = mode;
    void this.updateComplete.then(() => focusForm(this.renderRoot));
  }

  /** @param key - What has the focus there. */
  #toList(key: string): void {
    this.mode = LIST;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-focus-key="${key}"] button`)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'phones-screen': PhonesScreen;
  }
}
