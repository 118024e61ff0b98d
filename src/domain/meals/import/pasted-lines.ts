import { plainLines } from './plain-text.ts';

const MOST_TEXT_LINES = 2_000;
const LONGEST_LINE_RAW = 20_000;

/** Signs and small pictures some put before a heading or a line, with what colours and joins them. */
const PICTURES = /^(?:[\u2190-\u24ff\u2580-\u2bff\ufe0f\u200d]|[\u{1f000}-\u{1faff}])+\s*/u;
const QUOTED = /^(?:>\s?)+/;
const MARKDOWN_HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const TICK_BOX = /^(?:[-*+]\s+)?\[[ xX]?\]\s+/;
/** "Ingredients: 2 eggs, 1 onion", also in the middle of a paragraph. */
const HEADING_WITHIN = /(^|[.!]\s+)(ingredients|method|instructions|directions)\s*:\s+(?=\S)/gi;
const BULLET = /^[-–—•*▢☐✓·]\s/;

/** The lines of a text as somebody pasted it, none empty: without Markdown, the signs of a quoted mail, tick boxes and small pictures. */
export function pastedLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of text.split('\n')) {
    if (lines.length >= MOST_TEXT_LINES) break;
    // A quotation's sign is no tag.
    for (const line of plainLines(raw.replace(QUOTED, ''), LONGEST_LINE_RAW)) lines.push(...withoutMarks(line));
  }
  return lines;
}

function withoutMarks(written: string): readonly string[] {
  const quoted = written.replace(QUOTED, '').replace(TICK_BOX, '');
  const heading = MARKDOWN_HEADING.exec(quoted)?.[1] ?? quoted;
  const bare = heading.replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2').replace(/^([*_])(?=[^\s*_])([^*_]+)\1$/, '$2');
  const line = BULLET.test(bare) ? bare : bare.replace(PICTURES, '');
  const parts = line.replace(HEADING_WITHIN, (_all, _before: string, word: string) => `\n${word}\n`);
  return parts.split('\n').map((part) => part.trim()).filter((part) => part !== '');
}

/** "1. 2 eggs", "2. 1 onion": a list that counts itself; its numbers are no amounts. */
export function withoutCounting(lines: readonly string[]): readonly string[] {
  const isCounted = lines.length > 1 && lines.every((line, at) => new RegExp(`^${at + 1}[.)]\\s`).test(line));
  return isCounted ? lines.map((line) => line.replace(/^\d+[.)]\s+/, '')) : lines;
}
