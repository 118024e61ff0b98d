import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/trend-line/trend-line.ts';
import { daysBetween, type LocalDay } from '../../domain/day.ts';
import type { MeasurementRepository } from '../../domain/repositories.ts';
import { measurementIdOf, type Measurement, type MeasurementKind } from '../../domain/tracking/measurement.ts';
import { firstReading, trendOf } from '../../domain/tracking/reading.ts';
import type { Units } from '../../domain/units.ts';
import { bodyViewStyles } from './body-view-styles.ts';
import { kindWord, readingWords, trendWords } from './body-words.ts';

/** So many readings of a kind are listed; the line shows more. */
const LISTED = 5;
const DRAWN = 60;
/** Side by side on a wide screen, one under the other on a phone. */
const COLUMNS: readonly (readonly MeasurementKind[])[] = [['weight', 'resting-pulse'], ['waist', 'mood']];

interface OpenReading {
  readonly kind: MeasurementKind;
  readonly localDay: LocalDay;
  readonly value: number;
  /** The one that is changed; null for a new one. */
  readonly old: Measurement | null;
}

/**
 * @summary What a person reads of themselves, for themselves: weight, waist, resting pulse, mood, as a list and a plain line. Nothing is
 * praised, nothing is a goal. On a screen others see, it is shown only when asked for, each time.
 */
@localized()
@customElement('body-view')
export class BodyView extends LitElement {
  @property({ attribute: false }) repository!: MeasurementRepository;
  @property() personId = '';
  @property() today: LocalDay = '';
  @property() units: Units = 'metric';
  /** Others may look on: a TV. */
  @property({ type: Boolean }) isShared = false;
  @property({ attribute: false }) dayWords: (day: LocalDay) => string = (day) => day;

  /** Null until they were read. */
  @state() private readings: readonly Measurement[] | null = null;
  @state() private isShown = false;
  @state() private open: OpenReading | null = null;
  /** The one deleted last: it can still come back. */
  @state() private deleted: Measurement | null = null;

  static override styles = [controlStyles, bodyViewStyles];

  override render() {
    return html`
      <h1>${msg('Body')}</h1>
      ${this.isShared && !this.isShown ? this.#hidden() : this.#shown()} ${this.open === null ? nothing : this.#sheet(this.open)}
    `;
  }

  protected override firstUpdated(): void {
    void this.#read();
  }

  #hidden() {
    return html`
      <p class="lead">${msg('Hidden here, because others may see this screen. On a phone it is shown at once.')}</p>
      <button class="button main show" data-focus-entry @click=${() => (this.isShown = true)}>${msg('Show')}</button>
    `;
  }

  #shown() {
    const readings = this.readings;
    if (readings === null) return nothing;
    return html`
      <p class="lead">${msg('For you alone, and only when you like. One number says little; a calm line says more.')}</p>
      <div class="undo" role="status">${this.deleted === null ? nothing : this.#undo(this.deleted)}</div>
      <div class="kinds" data-focus-group>
        ${COLUMNS.map((kinds) => html`<div>${kinds.map((kind) => this.#kind(kind, readings.filter((one) => one.kind === kind)))}</div>`)}
      </div>
    `;
  }

  #undo(deleted: Measurement) {
    return html`
      <span>${msg(str`${kindWord(deleted.kind)} of ${this.dayWords(deleted.localDay)} is deleted.`)}</span>
      <button class="button" data-focus-key="undo" @click=${() => void this.#bringBack(deleted)}>${msg('Undo')}</button>
    `;
  }

  #kind(kind: MeasurementKind, readings: readonly Measurement[]) {
    const word = kindWord(kind);
    const trend = trendWords(trendOf(readings));
    const newestFirst = readings.slice().reverse();
    return html`
      <section class="card" aria-label=${word} data-focus-group="column" data-focus-key=${kind} ?data-focus-entry=${kind === 'weight'}>
        <div class="head">
          <h2>${word}</h2>
          <button class="button add" data-focus-entry data-focus-key=${`add-${kind}`} aria-label=${msg(str`Add: ${word}`)} @click=${() => this.#add(kind, newestFirst[0])}>
            <app-icon name="plus"></app-icon>${msg('Add')}
          </button>
        </div>
        ${trend === '' ? nothing : html`<p class="trend">${trend}</p>`}
        ${readings.length < 2 ? nothing : html`<trend-line .points=${pointsOf(readings)} .label=${`${word}: ${trend === '' ? msg('a first line') : trend}`}></trend-line>`}
        ${newestFirst.slice(0, LISTED).map((one) => this.#reading(one))}
      </section>
    `;
  }

  #reading(reading: Measurement) {
    return html`
      <button class="row" data-focus-key=${reading.id} @click=${() => this.#change(reading)}>
        <span>${this.dayWords(reading.localDay)}</span><b>${readingWords(reading.kind, reading.value, this.units)}</b>
      </button>
    `;
  }

  #sheet({ kind, localDay, value, old }: OpenReading) {
    return html`
      <reading-sheet
        .kind=${kind}
        .value=${value}
        .localDay=${localDay}
        .today=${this.today}
        .units=${this.units}
        .isOld=${old !== null}
        .canType=${!this.isShared}
        .dayWords=${this.dayWords}
        @keep=${(event: CustomEvent<{ localDay: LocalDay; value: number }>) => void this.#keep(kind, event.detail)}
        @delete=${() => void this.#delete(old)}
        @leave=${() => (this.open = null)}
      ></reading-sheet>
    `;
  }

  #add(kind: MeasurementKind, last: Measurement | undefined): void {
    void this.#openSheet({ kind, localDay: this.today, value: last?.value ?? firstReading(kind, this.units), old: null });
  }

  #change(old: Measurement): void {
    void this.#openSheet({ kind: old.kind, localDay: old.localDay, value: old.value, old });
  }

  /** The sheet comes with a script of its own. */
  async #openSheet(open: OpenReading): Promise<void> {
    await import('./reading-sheet.ts');
    this.open = open;
  }

  async #keep(kind: MeasurementKind, { localDay, value }: { readonly localDay: LocalDay; readonly value: number }): Promise<void> {
    this.open = null;
    this.deleted = null;
    const reading = { personId: this.personId, kind, localDay };
    await this.repository.save({ id: measurementIdOf(reading), ...reading, value });
    await this.#read();
  }

  async #delete(old: Measurement | null): Promise<void> {
    this.open = null;
    if (old === null) return;
    await this.repository.remove(old.id);
    this.deleted = old;
    await this.#read();
  }

  async #bringBack(deleted: Measurement): Promise<void> {
    this.deleted = null;
    await this.repository.save(deleted);
    await this.#read();
  }

  async #read(): Promise<void> {
    this.readings = await this.repository.list(this.personId);
  }
}

function pointsOf(readings: readonly Measurement[]): readonly { readonly at: number; readonly value: number }[] {
  const drawn = readings.slice(-DRAWN);
  const first = drawn[0]?.localDay;
  return first === undefined ? [] : drawn.map(({ localDay, value }) => ({ at: daysBetween(first, localDay), value }));
}

declare global {
  interface HTMLElementTagNameMap {
    'body-view': BodyView;
  }
}
