import type { Chance } from '../sync/device-keys.ts';
import type { FromHub, ToHub } from '../sync/hub-frames.ts';
import { createInvite, type Invite, invitationFragment, writtenCode } from '../sync/invite.ts';
import { MAX_CODE_HELLOS } from '../sync/pairing-tv.ts';
import { ticketOf } from '../sync/room.ts';
import type { LinkClock } from './link.ts';

/** A QR is shown this long, then a new one: a photo of it leads nowhere soon. */
export const QR_LIFE_MS = 10 * 60_000;
/** A QR just replaced still counts this long, for whoever is scanning it. */
export const QR_GRACE_MS = 60_000;
/** The same for a code that was found in its last second. */
const CODE_GRACE_MS = 30_000;
/** Before asking a hub again that gave no code. */
const CODE_AGAIN_MS = 10_000;

/** What a TV shows so that phones can join. */
export interface Invitation {
  /** Follows `/remote#` in the QR's address. */
  readonly fragment: string;
  /** In two groups of four; null while the hub gives none (then only the QR is there). */
  readonly code: string | null;
}

interface Shown {
  readonly invite: Invite;
  readonly ticket: string;
  readonly endsAtMs: number;
}

interface InvitationOptions {
  readonly room: string;
  readonly chance: Chance;
  readonly clock: LinkClock;
  /** @returns Whether the hub could be asked. */
  readonly ask: (frame: ToHub) => boolean;
  readonly onChange: () => void;
}

/** Keeps a QR and a code fresh for as long as they are shown. */
export class InvitationDesk {
  readonly #options: InvitationOptions;
  #isOpen = false;
  #invites: readonly Shown[] = [];
  #code: string | null = null;
  #codeEndsAtMs = -Infinity;
  #codeHellos = 0;
  #stopQr: (() => void) | null = null;
  #stopCode: (() => void) | null = null;

  constructor(options: InvitationOptions) {
    this.#options = options;
  }

  get shown(): Invitation | null {
    const newest = this.#invites[0];
    if (!this.#isOpen || !newest) return null;
    return { fragment: invitationFragment(this.#options.room, newest.invite), code: this.#code };
  }

  /** The QRs that still count. */
  get invites(): readonly Invite[] {
    return this.#counting.map(({ invite }) => invite);
  }

  /** By which the hub lets in who saw one of them. */
  get tickets(): readonly string[] {
    return this.#counting.map(({ ticket }) => ticket);
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.renewQr();
    this.#askForCode();
  }

  /** Nothing is shown any more: neither the QR nor the code counts. */
  close(): void {
    this.#isOpen = false;
    this.#invites = [];
    this.#endCode();
    this.#stopQr?.();
    this.#options.onChange();
  }

  /** The hub is there (again): codes of a hub that was restarted are gone. */
  lineUp(): void {
    if (this.#isOpen) this.#askForCode();
  }

  lineDown(): void {
    this.#endCode();
    this.#options.onChange();
  }

  hear(frame: Extract<FromHub, { t: 'code' }>): void {
    if (!this.#isOpen) return;
    const { clock, onChange } = this.#options;
    this.#code = writtenCode(frame.code);
    this.#codeHellos = 0;
    this.#codeEndsAtMs = clock.monotonicMs() + frame.lifeMs;
    this.#stopCode?.();
    this.#stopCode = clock.after(frame.lifeMs, () => this.#askForCode());
    onChange();
  }

  /** Whether a code is shown, or was a moment ago. */
  get countsCode(): boolean {
    return this.#isOpen && this.#options.clock.monotonicMs() < this.#codeEndsAtMs + CODE_GRACE_MS;
  }

  /** Counts a hello that came by a code. @returns Whether it may be answered. */
  takeCodeHello(): boolean {
    if (!this.countsCode || this.#codeHellos >= MAX_CODE_HELLOS) return false;
    this.#codeHellos += 1;
    return true;
  }

  /** A phone came by the code: the hub lets it lead to no other. */
  codeUsed(): void {
    if (this.#isOpen) this.#askForCode();
  }

  /** A phone came by the QR, or its time is over: the next one sees another. */
  renewQr(): void {
    if (!this.#isOpen) return;
    const { room, clock, chance, onChange } = this.#options;
    const nowMs = clock.monotonicMs();
    const before = this.#invites.slice(0, 1).map((one) => ({ ...one, endsAtMs: nowMs + QR_GRACE_MS }));
    const invite = createInvite(chance);
    this.#invites = [{ invite, ticket: ticketOf(room, invite.publicKey), endsAtMs: nowMs + QR_LIFE_MS }, ...before];
    this.#stopQr?.();
    this.#stopQr = clock.after(QR_LIFE_MS, () => this.renewQr());
    onChange();
  }

  /** A phone was removed: no QR that it may have seen counts any more, not even for a moment. */
  revoke(): void {
    this.#invites = [];
    this.renewQr();
  }

  get #counting(): readonly Shown[] {
    const nowMs = this.#options.clock.monotonicMs();
    return this.#isOpen ? this.#invites.filter(({ endsAtMs }) => nowMs < endsAtMs) : [];
  }

  #askForCode(): void {
    this.#stopCode?.();
    this.#stopCode = this.#options.clock.after(CODE_AGAIN_MS, () => this.#askForCode());
    if (this.#options.ask({ t: 'code' })) return;
    this.#code = null;
  }

  #endCode(): void {
    this.#code = null;
    this.#codeEndsAtMs = -Infinity;
    this.#stopCode?.();
    this.#stopCode = null;
  }
}
