import type { LocalDay } from '../day.ts';
import { SECOND_MS } from '../units.ts';

/** Longest line, in octets of UTF-8, without its end. Source: RFC 5545, section 3.1. */
const LINE_OCTETS = 75;

/**
 * A calendar as a file. Source: RFC 5545.
 *
 * @param events - The lines of each event, between its BEGIN and END; texts in them are `escaped`.
 */
export function calendarFile(name: string, events: readonly (readonly string[])[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Standtall//Standtall//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.reduce<string[]>((all, event) => all.concat('BEGIN:VEVENT', event, 'END:VEVENT'), []),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A moment, given in ms since 1970 UTC. */
export function utc(epochMs: number): string {
  const iso = new Date(Math.floor(epochMs / SECOND_MS) * SECOND_MS).toISOString();
  return `${compactDay(iso.slice(0, 10))}T${iso.slice(11, 19).split(':').join('')}Z`;
}

export function compactDay(day: LocalDay): string {
  return day.split('-').join('');
}

/** Source: RFC 5545, section 3.3.11. Other control characters are allowed nowhere, and say nothing. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** Breaks a line between characters, never within one: a break inside a letter's octets is damage to many readers. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
