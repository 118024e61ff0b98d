import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import type { CastShown } from '../../store/cast-store.ts';
import { Select } from '../../store/select.ts';
import { screenStyles } from '../screen-styles.ts';
import type { CastActions } from './cast-actions.ts';
import './cast-button.ts';

/** @summary `/tv`: what a second screen shows until it is told what to show; elsewhere, what that page is for and how it stands with it. */
@localized()
@customElement('tv-screen')
export class TvScreen extends LitElement {
  /** Whether this page was put here by another. */
  @property({ type: Boolean }) isSecond = false;
  /** What plays there; null on the second screen itself. */
  @property({ attribute: false }) actions: CastActions | null = null;

  static override styles = [
    controlStyles,
    screenStyles,
    css`
      .actions {
        display: flex;
        flex-wrap: wrap;
        margin-top: 2.5rem;
      }

      .actions .button,
      .actions cast-button {
        margin: 0 1.5rem 1rem 0;
      }
    `,
  ];

  #shown: Select<CastShown, CastShown> | null = null;

  protected override willUpdate(): void {
    if (this.actions && !this.#shown) this.#shown = new Select(this, this.actions.store, (state) => state);
  }

  override render() {
    const shown = this.#shown?.value ?? null;
    const isOpen = shown !== null && (shown.line === 'together' || shown.line === 'lost');
    return html`
      <main class="page" data-focus-group="column" data-focus-key="tv">
        <h1 class="title">${this.#heading(shown, isOpen)}</h1>
        <p class="lead" role="status">${this.#sentence(shown, isOpen)}</p>
        ${isOpen && shown.playing !== null && shown.playing.status !== 'ended' && shown.line === 'together' ? this.#steer(shown.playing.status) : nothing}
        <div class="actions" data-focus-group="row">
          ${isOpen
            ? html`<button class="button" @click=${() => this.actions?.end()}>${msg('Go on here')}</button>`
            : this.actions === null ? nothing : html`<cast-button .actions=${this.actions}></cast-button>`}
          <a class="button ${isOpen ? '' : 'main'}" href="/" ?data-focus-entry=${!isOpen || shown.playing === null}>${msg('Home')}</a>
        </div>
      </main>
    `;
  }

  #steer(status: 'playing' | 'paused') {
    const isPlaying = status === 'playing';
    return html`
      <div class="actions" data-focus-group="row" data-focus-entry>
        <button class="button" @click=${() => this.actions?.command({ kind: 'previous' })}>${msg('Previous step')}</button>
        <button class="button main" data-focus-entry @click=${() => this.actions?.command({ kind: isPlaying ? 'pause' : 'resume' })}>
          ${isPlaying ? msg('Pause') : msg('Resume')}
        </button>
        <button class="button" @click=${() => this.actions?.command({ kind: 'next' })}>${msg('Next step')}</button>
      </div>
    `;
  }

  #heading(shown: CastShown | null, isOpen: boolean): string {
    if (this.isSecond) return msg('Standtall comes onto this screen');
    if (!isOpen) return msg('Standtall on a second screen');
    const { playing, screenTitle } = shown as CastShown;
    if (playing === null) return screenTitle || msg('On the other screen');
    return playing.status === 'ended' ? msg('Well done') : [playing.moveName, playing.sideWords].filter((words) => words !== null && words !== '').join(', ');
  }

  #sentence(shown: CastShown | null, isOpen: boolean): string {
    if (this.isSecond) return msg('It shows what you train as soon as the other device is heard.');
    if (!isOpen) return msg('This page is what a TV shows when you press “Play on a TV” on another device.');
    const { line, playing } = shown as CastShown;
    if (line === 'lost') return msg('The other screen is not heard at the moment. What was done there until now is kept here.');
    if (playing === null) return msg('It shows Standtall, and is steered there.');
    const minutes = playing.minutesPerformed;
    return playing.status === 'paused' ? msg(str`Paused on the other screen, ${minutes} min done.`) : msg(str`On the other screen: ${playing.workoutName}, ${minutes} min done.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tv-screen': TvScreen;
  }
}
