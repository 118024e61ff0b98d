import * as v from 'valibot';
import { type PublicDevice, publicDeviceSchema } from './device-keys.ts';
import type { DeviceKind } from './messages.ts';

/** A device that may come back by itself. A plain record: dropping it makes the other's keys worthless here. */
export interface Remembered {
  readonly device: PublicDevice;
  /** As it calls itself; empty until it said so. */
  readonly name: string;
  readonly kind: DeviceKind;
}

/** A TV, and the room where it is to be found. */
export interface RememberedTv extends Remembered {
  readonly room: string;
}

const entries = { device: publicDeviceSchema, name: v.string(), kind: v.picklist(['tv', 'phone', 'tablet', 'computer']) };

/** For records that come back from disk. */
export const rememberedSchema: v.GenericSchema<unknown, Remembered> = v.object(entries);
export const rememberedTvSchema: v.GenericSchema<unknown, RememberedTv> = v.object({ ...entries, room: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)) });
