import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import type { Choice } from '../../../components/choice-row/choice-row.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import type { DeviceSettings, PersonSettings } from '../../domain/settings.ts';
import { REMINDER_SPANS, type ReminderHours, type ReminderSpan } from '../../domain/tracking/posture-reminder.ts';
import { Select } from '../../store/select.ts';
import type { People, PeopleStore } from '../../store/people-store.ts';
import type { Settings, SettingsStore } from '../../store/settings-store.ts';
import { namesTogether, shownName } from '../people/person-words.ts';
import { screenStyles } from '../screen-styles.ts';
import '../../../components/choice-row/choice-row.ts';
import type { DataActions } from './data-actions.ts';
import { settingsStyles } from './settings-styles.ts';
import './look-choice.ts';
import './your-data.ts';

/**
 * @summary The few settings there are; each acts at once and is kept.
 * @fires try-sound when the viewer wants to hear the volume just chosen
 */
@customElement('settings-screen')
export class SettingsScreen extends LitElement {
  @property({ attribute: false }) store!: SettingsStore;
  @property({ attribute: false }) peopleStore!: PeopleStore;
  /** What the figure does while its look is chosen. */
  @property({ attribute: false }) movement: Movement | null = null;
  @property({ attribute: false }) timeOf: (minuteOfDay: number) => string = (minute) => String(minute);
  /** What the app can promise of this device, as sentences. */
  @property({ attribute: false }) facts: readonly string[] = [];
  /** On a TV: the offer to take the phone as remote; elsewhere, and until it came, there is a link. */
  @property({ attribute: false }) phones: HTMLElement | null = null;
  /** Null until the database has answered. */
  @property({ attribute: false }) data: DataActions | null = null;

  static override styles = [controlStyles, screenStyles, settingsStyles];

  #state: Select<Settings, Settings> | null = null;
  #people: Select<People, People> | null = null;

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.store, (state) => state);
    this.#people ??= new Select(this, this.peopleStore, (state) => state);
    super.connectedCallback();
  }

  override render() {
    const { device, person } = this.#state?.value ?? this.store.state;
    return html`
      <main class="page" data-focus-group="column" data-focus-key="settings">
        <h1 class="title">${msg('Settings')}</h1>
        <div class="rows">
          ${this.#row({
            name: msg('Text size'),
            about: msg('Labels and sentences; the countdown stays as large as it is.'),
            value: String(device.textScale),
            choices: ['100', '125', '150'].map((value) => ({ value, label: msg(str`${value} %`) })),
            isEntry: true,
            choose: (value) => this.#device({ textScale: Number(value) as DeviceSettings['textScale'] }),
          })}
          ${this.#row({
            name: msg('Strength steps'),
            about: msg('Follow the pace, or go on only when you press OK.'),
            value: person.repsWaitForOk ? 'wait' : 'pace',
            choices: [
              { value: 'pace', label: msg('Follow the pace') },
              { value: 'wait', label: msg('Wait for OK') },
            ],
            choose: (value) => this.#person({ repsWaitForOk: value === 'wait' }),
          })}
          ${this.#row({
            name: msg('Sounds'),
            about: msg('Every sound has a sign on the screen as well.'),
            value: String(nearestVolume(device.soundVolume)),
            choices: volumeChoices(),
            choose: (value) => this.#chooseVolume(Number(value)),
          })}
          ${this.#row({
            name: msg('Week starts on'),
            about: msg('The day your minutes begin again.'),
            value: person.weekStart,
            choices: [
              { value: 'monday', label: msg('Monday') },
              { value: 'sunday', label: msg('Sunday') },
              { value: 'saturday', label: msg('Saturday') },
            ],
            choose: (value) => this.#person({ weekStart: value as PersonSettings['weekStart'] }),
          })}
          ${this.#row({
            name: msg('Cardio goal'),
            about: msg('Any minute counts. 150 is the guideline; 75 is a beginning.'),
            value: String(person.cardioGoalMin),
            choices: [75, 150, 300].map((minutes) => ({ value: String(minutes), label: msg(str`${minutes} min`) })),
            choose: (value) => this.#person({ cardioGoalMin: Number(value) as PersonSettings['cardioGoalMin'] }),
          })}
          ${this.#row({
            name: msg('Strength days'),
            about: msg('Any day counts. Two is the guideline; one is a beginning.'),
            value: String(person.strengthGoalDays),
            choices: [1, 2, 3].map((days) => ({ value: String(days), label: days === 1 ? msg('1 day') : msg(str`${days} days`) })),
            choose: (value) => this.#person({ strengthGoalDays: Number(value) as PersonSettings['strengthGoalDays'] }),
          })}
          ${this.#link(msg('Remote for the TV'), msg('This phone steers the TV and types on it.'), msg('Open the remote'), '/remote', 'for-phone')}
          ${this.#link(msg('Phone as remote'), msg('This screen steered by a phone.'), msg('Phones'), '/settings/phones', 'for-tv')}
          ${this.#link(msg('Training times'), msg('The days and times you mean to train.'), msg('Choose times'), '/settings/times')}
          ${this.#link(msg('Food'), msg('Diets, allergies, time to cook.'), msg('Choose food'), '/settings/food')}
          ${this.#row({
            name: msg('Posture reminder'),
            about: msg('Asked here, while nothing plays.'),
            value: String(person.postureReminderHours),
            choices: [
              { value: '0', label: msg('Off') },
              ...[1, 2, 3].map((hours) => ({ value: String(hours), label: hours === 1 ? msg('Every hour') : msg(str`${hours} hours`) })),
            ],
            choose: (value) => this.#person({ postureReminderHours: Number(value) as ReminderHours }),
          })}
          ${person.postureReminderHours === 0
            ? nothing
            : this.#row({
                name: msg('Reminder hours'),
                about: this.#spanWords(person.postureReminderSpan),
                value: person.postureReminderSpan,
                choices: [
                  { value: 'office', label: msg('Working day') },
                  { value: 'day', label: msg('Whole day') },
                  { value: 'evening', label: msg('Evening') },
                ],
                choose: (value) => this.#person({ postureReminderSpan: value as ReminderSpan }),
              })}
          ${this.#row({
            name: msg('Units'),
            about: msg('How weights and lengths are written.'),
            value: person.units,
            choices: [
              { value: 'metric', label: msg('Metric: kg, cm') },
              { value: 'us', label: msg('US: lb, in') },
            ],
            choose: (value) => this.#person({ units: value as PersonSettings['units'] }),
          })}
          ${this.#row({
            name: msg('Body readings'),
            about: msg('Weight, waist, resting pulse, mood: on your Progress, and only if you want them.'),
            value: person.keepsBodyReadings ? 'on' : 'off',
            choices: [
              { value: 'off', label: msg('Off') },
              { value: 'on', label: msg('On') },
            ],
            choose: (value) => this.#person({ keepsBodyReadings: value === 'on' }),
          })}
          ${this.#row({
            name: msg('Motion'),
            about: msg('Calmer: things change without travelling.'),
            value: device.motion,
            choices: [
              { value: 'system', label: msg('As this device says') },
              { value: 'reduced', label: msg('Calmer') },
            ],
            choose: (value) => this.#device({ motion: value as DeviceSettings['motion'] }),
          })}
        </div>
        <h2>${msg('Your figure')}</h2>
        <look-choice
          .look=${person.look}
          .movement=${this.movement}
          @look-choose=${(event: CustomEvent<{ look: PersonSettings['look'] }>) => this.#person({ look: event.detail.look })}
        ></look-choice>
        ${this.#whoElse()}
        ${this.phones === null ? nothing : html`<div class="phones" data-focus-group>${this.phones}</div>`}
        ${this.data === null ? nothing : html`
          <h2>${msg('Your data')}</h2>
          <your-data class="rows" .actions=${this.data}></your-data>
        `}
        <section class="about" tabindex="0" aria-labelledby="about">
          <h2 id="about">${msg('About this device')}</h2>
          ${this.facts.map((fact) => html`<p class="fact">${fact}</p>`)}
        </section>
      </main>
    `;
  }

  /** With one person, a quiet entry and no more. */
  #whoElse() {
    const { all } = this.#people?.value ?? this.peopleStore.state;
    const isAlone = all.length < 2;
    return html`
      <section class="people" data-focus-group="row">
        <div>
          <h2>${msg('People')}</h2>
          <p class="fact">
            ${isAlone
              ? msg('Several can train here, each with a figure, settings and minutes of their own.')
              : namesTogether(all.map(shownName))}
          </p>
        </div>
        <a class="button" href="/people">${isAlone ? msg('Add a person') : msg('Change')}</a>
      </section>
    `;
  }

  #row(row: {
    readonly name: string;
    readonly about: string;
    readonly value: string;
    readonly choices: readonly Choice[];
    readonly isEntry?: boolean;
    readonly choose: (value: string) => void;
  }) {
    return html`
      <choice-row
        data-focus-group
        ?data-focus-entry=${row.isEntry ?? false}
        .name=${row.name}
        .about=${row.about}
        .value=${row.value}
        .choices=${row.choices}
        @choose=${(event: CustomEvent<{ value: string }>) => row.choose(event.detail.value)}
      ></choice-row>
    `;
  }

  #link(name: string, about: string, deed: string, address: string, kind = '') {
    return html`
      <div class="link ${kind}" data-focus-group>
        <div class="words">
          <p class="name">${name}</p>
          <p class="label">${about}</p>
        </div>
        <a class="button" href=${address}>${deed}</a>
      </div>
    `;
  }

  #spanWords(span: ReminderSpan): string {
    const { fromMinute, toMinute } = REMINDER_SPANS[span];
    return msg(str`From ${this.timeOf(fromMinute)} to ${this.timeOf(toMinute)}; at other hours it is quiet.`);
  }

  #device(change: Partial<DeviceSettings>): void {
    this.store.send({ kind: 'device', change });
  }

  #person(change: Partial<PersonSettings>): void {
    this.store.send({ kind: 'person', change });
  }

  #chooseVolume(soundVolume: number): void {
    this.#device({ soundVolume });
    this.dispatchEvent(new CustomEvent('try-sound'));
  }
}

const VOLUMES = [0, 3, 7, 10] as const;

function volumeChoices(): readonly Choice[] {
  const words = [msg('Off'), msg('Quiet'), msg('Middle'), msg('Loud')];
  return VOLUMES.map((volume, at) => ({ value: String(volume), label: words[at] ?? '' }));
}

function nearestVolume(volume: number): number {
  return VOLUMES.reduce<number>(
    (best, candidate) => (Math.abs(candidate - volume) < Math.abs(best - volume) ? candidate : best),
    VOLUMES[0],
  );
}
