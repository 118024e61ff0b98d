import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/breath-cue/breath-cue.ts';
import { repWords } from '../../../components/pace-bar/pace-bar.ts';
import '../../../components/phase-shape/phase-shape.ts';
import { phaseFamily } from '../../../components/phase-style.ts';
import { phaseTints } from '../../../components/phase-tints.ts';
import '../../../components/side-mark/side-mark.ts';
import '../../../components/time-bar/time-bar.ts';
import '../../../components/time-left/time-left.ts';
import type { Rep } from '../../domain/workout/rep.ts';
import type { Segment } from '../../domain/workout/timeline.ts';
import type { PlayerView } from './player-view.ts';
import { breathPaceOf } from './player-view.ts';
import { callWords, doseWords, feelingWords, wayWords } from './player-words.ts';
import { workColumnStyles } from './work-column-styles.ts';

/** Names longer than this take two lines of the column. */
const ONE_LINE = 16;

/** @summary The right column: what to do, how much of it, how fast. In an interlude the next move stands in its headline. */
@localized()
@customElement('work-column')
export class WorkColumn extends LitElement {
  @property({ attribute: false }) view: PlayerView | null = null;
  /** The headline move's name. */
  @property() name = '';

  @property({ type: Boolean }) largeText = false;

  static override styles = [phaseTints, workColumnStyles];

  /** Moves the bars without a render. @param fraction - Part of the segment that has passed, 0 to 1. */
  moveTo(fraction: number, rep: Rep | null): void {
    this.#moved = { fraction, rep };
    this.renderRoot?.querySelector('time-bar')?.moveTo(fraction);
    if (rep) this.renderRoot?.querySelector('pace-bar')?.moveTo(rep);
  }

  #moved: { readonly fraction: number; readonly rep: Rep | null } = { fraction: 0, rep: null };

  protected override updated(): void {
    this.moveTo(this.#moved.fraction, this.#moved.rep);
  }

  override render() {
    const view = this.view;
    if (view === null) return nothing;
    const classes = [
      phaseFamily(view.segment.phase),
      this.#hasTwoLines ? 'two-lines' : '',
      view.isInterlude ? 'interlude' : '',
      view.side === null && wayWords(view.headline) === '' ? '' : 'has-under',
    ];
    return html`
      <div class="column ${classes.join(' ')}">
        ${this.#headline(view)} ${view.segment.dose.kind === 'reps' ? this.#reps(view, view.segment.dose) : this.#timed(view)}
      </div>
    `;
  }

  get #hasTwoLines(): boolean {
    return this.name.length > ONE_LINE;
  }

  #headline(view: PlayerView): TemplateResult {
    const { headline } = view;
    const way = wayWords(headline);
    const name = html`<h1>${this.name}</h1>`;
    const under =
      view.side === null && way === ''
        ? nothing
        : html`<div class="under">
            ${view.side === null ? nothing : html`<side-mark .side=${view.side}></side-mark>`}
            ${way === '' ? nothing : html`<span class="way">${way}</span>`}
          </div>`;
    if (!view.isInterlude) return html`<div class="head">${name}${under}</div>`;
    return html`
      <section class="head ${phaseFamily(headline.phase)}" aria-label=${msg('Next')}>
        <div class="next">
          ${msg('Next')}<phase-shape .phase=${headline.phase} filled></phase-shape>${doseWords(headline)}
        </div>
        ${name}${under}
      </section>
    `;
  }

  #reps(view: PlayerView, dose: Extract<Segment['dose'], { kind: 'reps' }>): TemplateResult {
    return html`
      <div class="dose">
        <b class="reps">${dose.count}</b>
        <div>
          <div class="call">${msg('reps')}</div>
          <div class="beside">${repWords(view.repNumber, dose.count)}</div>
          <div class="beside">${this.#repsEnd(view)}</div>
        </div>
      </div>
      <div class="bars">
        <pace-bar .tempo=${dose.tempo} .repPart=${view.repPart}></pace-bar>
      </div>
    `;
  }

  /** How a rep step ends: with OK, or with its time. The pill marks the half and the last ten seconds. */
  #repsEnd(view: PlayerView): TemplateResult {
    if (view.segment.waitsForOk) return html`<span class="key">${msg('OK')}</span>${msg('when done')}`;
    if (view.notice === 'half') return html`<span class="pill">${msg('Halfway')}</span>`;
    return html`<span class=${view.notice === 'last' ? 'pill' : 'plain'}
      ><time-left .seconds=${view.secondsLeft} .ending=${view.isFinal}></time-left
      >${view.secondsLeft < 60 ? msg('s left') : msg('left')}</span
    >`;
  }

  #timed(view: PlayerView): TemplateResult {
    const { segment, secondsLeft } = view;
    return html`
      <div class="dose ${secondsLeft >= 60 ? 'minutes' : ''}">
        <time-left .seconds=${secondsLeft} .ending=${view.isFinal}></time-left>
        <div class="call">${callWords(segment.phase)}</div>
      </div>
      <div class="bars">
        ${this.#notice(view)}
        <time-bar></time-bar>
        ${view.isNextLarge || segment.phase === 'switch-sides' || (view.isInterlude && this.#hasTwoLines)
          ? html`<div class="no-breath"></div>`
          : html`<breath-cue
              class="breath"
              .direction=${view.breath}
              .pace=${breathPaceOf(segment)}
              .feeling=${this.#hasRoomForFeeling(view) ? feelingWords(segment.phase) : ''}
            ></breath-cue>`}
      </div>
    `;
  }

  #hasRoomForFeeling(view: PlayerView): boolean {
    return !this.largeText || (!view.isInterlude && view.side === null && wayWords(view.headline) === '' && !this.#hasTwoLines);
  }

  #notice(view: PlayerView) {
    if (view.notice === null) return nothing;
    return html`<div class="notice pill">${view.notice === 'half' ? msg('Halfway') : msg('Last 10 seconds')}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-column': WorkColumn;
  }
}
