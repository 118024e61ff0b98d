import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import type { IconName } from '../../../components/app-icon/app-icon.ts';
import '../../../components/ask-dialog/ask-dialog.ts';
import '../../../components/brand-mark/brand-mark.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/direction-pad/direction-pad.ts';
import { setStyle } from '../../../components/set-style.ts';
import { TouchClicks } from '../../../components/direction-pad/press-once.ts';
import type { PadPress } from '../../../components/direction-pad/direction-pad.ts';
import type { ListedStep } from '../../../components/steps-sheet/steps-sheet.ts';
import type { RemotePress } from '../../buttons.ts';
import { DEFAULT_LOOK, type FigureLook } from '../../domain/movement/look.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import type { Session } from '../../domain/workout/session.ts';
import { isReachable, stepsOnStage, type Line, type Playing, type RemoteState, type RemoteStore } from '../../store/remote-store.ts';
import { Select } from '../../store/select.ts';
import type { Store } from '../../store/store.ts';
import { screenStyles } from '../screen-styles.ts';
import './compare-digits.ts';
import './find-tv.ts';
import './now-card.ts';
import './own-session.ts';
import type { PadButton, PlayerCommand, RemoteActions } from './remote-actions.ts';
import { remoteStyles } from './remote-styles.ts';
import { lineWords, needsPairing, stateWords, tvName } from './remote-words.ts';
import { televisionIcon } from './television-icon.ts';
import './typing-panel.ts';
import type { Typed, Unsent } from './typing-panel.ts';

const ARROWS: readonly string[] = ['up', 'down', 'left', 'right'];

/** @summary The phone as the TV's remote, keyboard and second screen. */
@localized()
@customElement('remote-screen')
export class RemoteScreen extends LitElement {
  @property({ attribute: false }) store!: RemoteStore;
  @property({ attribute: false }) actions!: RemoteActions;
  /** What stands on this device's own stage. */
  @property({ attribute: false }) session: Store<Session | null, never> | null = null;
  @property({ attribute: false }) workoutName: (id: string) => string = (id) => id;
  /** Where the TV's own browser finds Standtall; empty when that is not known. */
  @property() address = '';
  /** Milliseconds of the clock the store's moments are told by. */
  @property({ attribute: false }) now: () => number = () => 0;
  @property({ attribute: false }) loadMovement: (playing: Playing) => Promise<Movement | null> = () => Promise.resolve(null);
  @property({ attribute: false }) look: FigureLook = DEFAULT_LOOK;

  @state() private sheet: 'none' | 'steps' | 'finish' = 'none';
  @state() private movement: Movement | null = null;

  static override styles = [controlStyles, screenStyles, remoteStyles];

  readonly #clicks = new TouchClicks();
  #state: Select<RemoteState, RemoteState> | null = null;
  #session: Select<Session | null, Session | null> | null = null;
  #move = '';
  readonly #unsent: Unsent = { text: '' };
  #wasHere = false;
  #hadOwn = false;

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.store, (state) => state);
    if (this.session) this.#session ??= new Select(this, this.session, (state) => state);
    super.connectedCallback();
    window.addEventListener('resize', this.#measure);
    this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.#measure);
  }

  override render() {
    const { line, knownTvs, finding } = this.#state?.value ?? this.store.state;
    if (line === null) {
      return html`
        <main class="page" data-focus-group="column" data-focus-key="find">
          ${this.#own(null)}
          <find-tv
            .knownTvs=${knownTvs ?? []}
            .finding=${finding}
            .address=${this.address}
            .now=${this.now}
            @find=${({ detail }: CustomEvent<{ typed: string }>) => this.actions.find(detail.typed)}
            @connect=${({ detail }: CustomEvent<{ tvId: string }>) => this.actions.connect(detail.tvId)}
            @remove=${({ detail }: CustomEvent<{ tvId: string }>) => this.actions.remove(detail.tvId)}
          ></find-tv>
        </main>
      `;
    }
    return html`
      <main class="page remote" data-focus-group="column" data-focus-key="control" @remote-press=${this.#press} @keydown=${this.#keyDown}>
        <div class="first">${this.#head(line)} ${this.#show(line)} ${this.#hand(line)}</div>
        ${this.#more()}
      </main>
      ${this.#sheet()}
    `;
  }

  protected override willUpdate(): void {
    const { playing, line } = this.store.state;
    if (this.sheet !== 'none' && (playing === null || playing.status === 'ended' || line?.state !== 'together')) this.sheet = 'none';
    if (this.sheet === 'steps') void import('../../../components/steps-sheet/steps-sheet.ts');
    const move = playing === null || playing.status === 'ended' ? '' : `${playing.exerciseId ?? ''} ${playing.moveName}`;
    if (move === this.#move) return;
    this.#move = move;
    this.movement = null;
    if (playing !== null && move !== '') void this.loadMovement(playing).then((movement) => (this.#move === move ? (this.movement = movement) : null));
  }

  protected override updated(): void {
    const isHere = isReachable(this.store.state);
    // With keys OK is meant for the TV from the first moment on, unless somebody writes here.
    const focused = this.shadowRoot?.activeElement;
    const isNew = !this.#wasHere && focused?.localName !== 'typing-panel';
    // What was pressed last went to the TV.
    const isOwnGone = this.#hadOwn && !this.#hasOwn;
    if (isHere && (isNew || isOwnGone)) this.renderRoot.querySelector('direction-pad')?.focus();
    this.#wasHere = isHere;
    this.#hadOwn = this.#hasOwn;
  }

  #head(line: Line) {
    const isHere = isReachable({ line });
    return html`
      <header class="head">
        <brand-mark></brand-mark>
        <div class="who">
          <h1>${tvName(line.tvName)}</h1>
          <p class="state ${isHere ? 'here' : 'away'}" role="status">
            <app-icon name=${isHere ? 'check' : 'warning'}></app-icon>${stateWords(line)}
          </p>
        </div>
        <button class="tvs" aria-label=${msg('TVs')} @click=${() => this.actions.leave()}>${televisionIcon()}</button>
      </header>
    `;
  }

  #show(line: Line) {
    const { playing, heardAtMs, title, field } = this.store.state;
    const isLost = !isReachable({ line });
    return html`
      <div class="show">
        ${isLost ? this.#away(line) : nothing}
        ${line.shortString === null
          ? nothing
          : html`<compare-digits
              .digits=${line.shortString}
              ?matched=${line.isMatchedHere}
              @match=${() => this.actions.theyMatch()}
              @differ=${() => this.actions.theyDiffer()}
            ></compare-digits>`}
        ${field === null
          ? nothing
          : html`<typing-panel .field=${field} .unsent=${this.#unsent} ?lost=${isLost} @type=${({ detail }: CustomEvent<Typed>) => this.actions.type(field.id, detail.value, detail.isDone)}></typing-panel>`}
        ${this.#hasOwn && (playing === null || playing.status === 'ended') ? this.#own(line) : playing !== null
          ? html`<now-card
              .playing=${playing}
              .steps=${stepsOnStage(this.store.state)}
              .heardAtMs=${heardAtMs}
              .now=${this.now}
              ?lost=${isLost}
              .movement=${this.movement}
              .look=${this.look}
            ></now-card>`
          : isLost || line.shortString !== null || field !== null
            ? nothing
            : this.#idle(title)}
      </div>
    `;
  }

  /** While the TV plays one, that one is meant. */
  #own(line: Line | null) {
    const session = this.#session?.value ?? null;
    if (session === null || !this.#hasOwn) return nothing;
    return html`<own-session
      .session=${session}
      .workoutName=${this.workoutName(session.workoutId)}
      .tv=${line?.state === 'together' ? line.tvName : null}
      .handingOver=${this.store.state.handingOver}
      @give=${() => this.actions.give()}
      @go-on=${() => this.actions.goOn()}
    ></own-session>`;
  }

  get #hasOwn(): boolean {
    const session = this.#session?.value ?? null;
    return session?.status.kind === 'paused';
  }

  #idle(title: string) {
    return html`
      <section class="idle" aria-label=${msg('On the TV')}>
        <p>${msg('On the TV')}</p>
        <h2>${title === '' ? msg('Nothing plays') : title}</h2>
        <p>${title === '' ? '' : msg('Nothing plays just now.')}</p>
        <brand-mark></brand-mark>
      </section>
    `;
  }

  #away(line: Line) {
    const { trouble, state } = line;
    // The first moment, in which nothing is known to be wrong.
    if (state === 'connecting' && trouble === null) return html`<p class="asking" role="status">${msg('Looking for the TV…')}</p>`;
    const [word, act] = trouble === 'replaced'
      ? [msg('Use it here'), () => this.actions.resume()]
      : needsPairing(trouble)
        ? [msg('Pair anew'), () => this.actions.leave()]
        : [msg('Try now'), () => this.actions.resume()];
    return html`
      <section class="away-note">
        <p role="alert"><app-icon name="warning"></app-icon><span>${lineWords(line, this.store.state.playing?.status ?? null)}</span></p>
        <button class="button" @click=${act}>${word}</button>
      </section>
    `;
  }

  #hand(line: Line) {
    const { playing } = this.store.state;
    const isOff = !isReachable({ line });
    const isOn = !isOff && (line.state === 'buttons-only' || (playing !== null && playing.status !== 'ended'));
    const isPaused = playing?.status === 'paused';
    return html`
      <div class="hand">
        <direction-pad
          data-focus-entry
          ?tall=${playing === null && line.shortString === null && !this.#hasOwn}
          ok-words=${playing?.waitsForOk === true && playing.status === 'playing' ? msg('Done, next move') : ''}
          ?disabled=${isOff}
          @pad-press=${({ detail }: CustomEvent<PadPress>) => this.actions.press(detail.key)}
        ></direction-pad>
        <p class="hint fingers">${msg('Press, or swipe over the arrows.')}</p>
        <p class="hint keys">${msg('The arrow keys, Enter and Esc here steer the TV; Tab goes round this page.')}</p>
        <div class="transport">
          ${this.#quick({ icon: 'skip-back', word: msg('Previous'), name: msg('Previous step'), isOff: !isOn, act: () => this.actions.command({ kind: 'previous' }) })}
          ${isPaused
            ? this.#quick({ icon: 'play', word: msg('Resume'), isOff: !isOn, isMain: true, act: () => this.actions.command({ kind: 'resume' }) })
            : this.#quick({ icon: 'pause', word: msg('Pause'), isOff: !isOn, isMain: true, act: () => this.actions.command({ kind: 'pause' }) })}
          ${this.#quick({ icon: 'skip-forward', word: msg('Next'), name: msg('Next step'), isOff: !isOn, act: () => this.actions.command({ kind: 'next' }) })}
        </div>
        <div class="low">
          ${this.#quick({ icon: 'arrow-left', word: msg('Back'), isOff, act: () => this.actions.press('back') })}
          ${this.#volume(isOff)}
        </div>
      </div>
    `;
  }

  #volume(isOff: boolean) {
    const level = this.store.state.playing?.volume ?? null;
    if (level === null) {
      return html`<div class="volume" role="group" aria-label=${msg('Sound')}>
        <app-icon name="speaker-high"></app-icon>
        ${this.#quick({ icon: 'minus', word: '', name: msg('Quieter'), isOff, act: () => this.actions.command({ kind: 'volume-down' }) })}
        ${this.#quick({ icon: 'plus', word: '', name: msg('Louder'), isOff, act: () => this.actions.command({ kind: 'volume-up' }) })}
      </div>`;
    }
    const tenths = Math.round(level * 10);
    return html`<label class="volume">
      <app-icon name=${tenths === 0 ? 'speaker-slash' : 'speaker-high'}></app-icon>
      <span class="visually-hidden">${msg('Sound')}</span>
      <input
        type="range"
        min="0"
        max="10"
        step="1"
        ${setStyle({ '--filled': `${10 * tenths}%` })}
        .value=${String(tenths)}
        ?disabled=${isOff}
        @input=${(event: Event) => this.actions.command({ kind: 'volume', level: Number((event.target as HTMLInputElement).value) / 10 })}
      />
      <span class="level" aria-hidden="true">${tenths}</span>
    </label>`;
  }

  /** Acts as a finger comes down; a key, a mouse and a screen reader click. */
  #quick({ icon, word, name = word, isOff, isMain = false, act }: {
    readonly icon: IconName;
    readonly word: string;
    readonly name?: string;
    readonly isOff: boolean;
    readonly isMain?: boolean;
    readonly act: () => void;
  }) {
    const down = (event: PointerEvent): void => {
      if (isOff || event.pointerType === 'mouse' || !event.isPrimary) return;
      this.#clicks.acted(event);
      act();
    };
    const up = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse') this.#clicks.acted(event);
    };
    return html`<button
      class="press ${isMain ? 'main' : ''}"
      aria-label=${name}
      aria-disabled=${isOff ? 'true' : 'false'}
      @pointerdown=${down}
      @pointerup=${up}
      @click=${(event: MouseEvent) => (isOff || this.#clicks.isOwn(event) ? undefined : act())}
    >
      <app-icon name=${icon} filled></app-icon>${word === '' ? nothing : html`<small>${word}</small>`}
    </button>`;
  }

  /** What is wanted seldom: below the first screenful. */
  #more() {
    const { playing, line, handingOver } = this.store.state;
    if (playing === null || playing.status === 'ended' || line?.state !== 'together') return nothing;
    const steps = stepsOnStage(this.store.state);
    const { variants, variant, waitsForOk, minutesPerformed } = playing;
    return html`
      <div class="more">
        ${variants.length < 2 ? nothing : html`
          <h2 id="feel">${msg('How does it feel?')}</h2>
          <div class="feel" role="radiogroup" aria-labelledby="feel">
            ${this.#feel('easier', msg('Easier'))} ${this.#feel('regular', msg('Just right'))} ${this.#feel('harder', msg('Harder'))}
          </div>
        `}
        <div class="pair">
          <button class="button" ?disabled=${waitsForOk} @click=${() => this.#command({ kind: 'less-time' })}><app-icon name="minus"></app-icon>${msg('15 s less')}</button>
          <button class="button" ?disabled=${waitsForOk} @click=${() => this.#command({ kind: 'more-time' })}><app-icon name="plus"></app-icon>${msg('15 s more')}</button>
        </div>
        ${steps.length === 0 ? nothing : html`<button class="button" @click=${() => (this.sheet = 'steps')}><app-icon name="list-numbers"></app-icon>${msg('All steps')}</button>`}
        <button class="button" aria-disabled=${handingOver === 'asking' ? 'true' : 'false'} @click=${() => this.actions.bring()}>
          <app-icon name="arrow-down"></app-icon>${handingOver === 'asking' ? msg('Asking the TV…') : msg('Go on here')}
        </button>
        <button class="button" @click=${() => (this.sheet = 'finish')}>
          <app-icon name="flag-checkered"></app-icon>${msg(str`Finish here, keep ${minutesPerformed} min`)}
        </button>
        ${variant === 'regular' || variants.length >= 2 ? nothing : html`<p class="label">${variant === 'easier' ? msg('Easier, as chosen') : msg('Harder, as chosen')}</p>`}
      </div>
    `;
  }

  #feel(variant: Playing['variant'], word: string) {
    const { variants = [], variant: chosen } = this.store.state.playing ?? {};
    if (!variants.includes(variant)) return nothing;
    const isChosen = chosen === variant;
    return html`<button role="radio" aria-checked=${isChosen ? 'true' : 'false'} @click=${() => this.#command({ kind: 'variant', variant })}>
      ${isChosen ? html`<app-icon name="check"></app-icon>` : nothing}${word}
    </button>`;
  }

  #sheet() {
    const { playing } = this.store.state;
    if (this.sheet === 'none' || playing === null) return nothing;
    if (this.sheet === 'steps') {
      return html`<div class="veil" @click=${() => (this.sheet = 'none')}></div>
        <steps-sheet
          .steps=${this.#listedSteps()}
          @jump=${({ detail }: CustomEvent<{ segmentIndex: number }>) => this.#choose({ kind: 'jump', segmentIndex: detail.segmentIndex })}
          @close=${() => (this.sheet = 'none')}
        ></steps-sheet>`;
    }
    const finish = msg(str`Finish here, keep ${playing.minutesPerformed} min`);
    return html`<ask-dialog
      .heading=${msg('Finish here?')}
      .answers=${[{ value: 'on', label: msg('Go on') }, { value: 'finish', label: finish }]}
      .backValue=${'on'}
      @answer=${({ detail }: CustomEvent<{ value: string }>) => (detail.value === 'finish' ? this.#choose({ kind: 'finish' }) : (this.sheet = 'none'))}
    >
      <p>${msg('The workout ends on the TV; what you did counts.')}</p>
    </ask-dialog>`;
  }

  #listedSteps(): readonly ListedStep[] {
    const { playing } = this.store.state;
    const steps = stepsOnStage(this.store.state);
    const now = steps.filter(({ segmentIndex }) => segmentIndex <= (playing?.segmentIndex ?? 0)).length - 1;
    const listed: ListedStep[] = [];
    steps.forEach(({ phase, segmentIndex, name, detail }, at) => {
      if (phase !== 'done') listed.push({ segmentIndex, phase, name, dose: detail, state: at < now ? 'done' : at === Math.max(0, now) ? 'now' : 'to-come' });
    });
    return listed;
  }

  #choose(command: PlayerCommand): void {
    this.sheet = 'none';
    this.#command(command);
  }

  #command(command: PlayerCommand): void {
    this.actions.command(command);
  }

  /** A keyboard's arrows steer the TV; OK presses what has the focus here, which is the pad's OK at first. */
  readonly #press = (event: CustomEvent<RemotePress>): void => {
    const { button } = event.detail;
    if (this.sheet !== 'none') return;
    if (ARROWS.includes(button)) {
      event.preventDefault();
      // At the edge of a text the caret stays where it is.
      const isInText = event.composedPath()[0] instanceof HTMLInputElement && (button === 'left' || button === 'right');
      if (!isInText) this.actions.press(button as PadButton);
      return;
    }
    const command = this.#commandOf(button);
    if (command === null) return;
    event.preventDefault();
    this.#command({ kind: command });
  };

  #commandOf(button: RemotePress['button']): 'pause' | 'resume' | 'next' | 'previous' | null {
    switch (button) {
      case 'play-pause':
        return this.store.state.playing?.status === 'paused' ? 'resume' : 'pause';
      case 'play':
        return 'resume';
      case 'pause':
        return 'pause';
      case 'track-next':
        return 'next';
      case 'track-previous':
        return 'previous';
      default:
        return null;
    }
  }

  /** Esc is the TV's Back; the phone's own Back leaves this page. */
  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.repeat || this.sheet !== 'none') return;
    event.preventDefault();
    this.actions.press('back');
  };

  /** A phone's bars come and go: what is seen is told by no unit of length on old engines. */
  readonly #measure = (): void => {
    this.style.setProperty('--seen', `${window.innerHeight}px`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'remote-screen': RemoteScreen;
  }
}
