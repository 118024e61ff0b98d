import { LONGEST_STEP, MOST_LINES } from './found-recipe.ts';
import { plainLines } from './plain-text.ts';

/** A single block of text longer than this is too much to read from three metres; in characters. */
const LONGEST_AT_ONCE = 320;

/** "1.", "2)", "Step 3:", "•" before a step. */
const MARK = /^(?:step\s{0,3}\d{1,3}\s{0,3}[.:)–-]?|\d{1,2}\s{0,2}[.)](?=\s|[A-Z])|[-–—•*▢☐✓·]\s)\s*/i;
/** A line that says only what comes. */
const HEADING = /^(?:(?:method|instructions?|directions?|preparation|steps?)\s*:?|step\s{0,3}\d{1,3}\s*:?)$/i;

/** The steps in one text: a line each; a text without lines is parted at its own numbers, and a long one between sentences. */
export function stepsIn(written: string): readonly string[] {
  const lines = plainLines(written, LONGEST_STEP * 10).filter((line) => !HEADING.test(line));
  const only = lines.length === 1 ? lines[0] : undefined;
  const parts = only === undefined ? lines : (numberedParts(only) ?? grouped(only));
  return parts.map((part) => part.replace(MARK, '').trim()).filter((part) => part !== '').flatMap(notTooLong).slice(0, MOST_LINES);
}

/** One step of its own, as a page has it; several lines in it are several steps. */
export function stepLines(written: string): readonly string[] {
  return plainLines(written, LONGEST_STEP * 10)
    .map((part) => part.replace(MARK, '').trim())
    .filter((part) => part !== '' && !HEADING.test(part))
    .flatMap(notTooLong);
}

/** "1. Chop. 2. Fry." Null when it does not count up from 1. */
function numberedParts(line: string): readonly string[] | null {
  const pattern = /(?:^|\s)(\d{1,2})[.)]\s+/g;
  const starts: number[] = [];
  for (let found = pattern.exec(line); found; found = pattern.exec(line)) {
    if (Number(found[1]) === starts.length + 1) starts.push(found.index);
  }
  if (starts.length < 2 || line.slice(0, starts[0]).trim() !== '') return null;
  return starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
}

/** Sentences together up to a length that can be read at once. */
function grouped(line: string): readonly string[] {
  if (line.length <= LONGEST_AT_ONCE) return [line];
  return packed(line, LONGEST_AT_ONCE);
}

function notTooLong(step: string): readonly string[] {
  return step.length <= LONGEST_STEP ? [step] : packed(step, LONGEST_STEP);
}

function packed(text: string, longest: number): readonly string[] {
  const groups: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.length + 1 + sentence.length <= longest) groups[groups.length - 1] = `${last} ${sentence}`;
    else groups.push(sentence.slice(0, LONGEST_STEP));
  }
  return groups;
}

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  const end = /[.!?]["”’)]?\s+(?=[A-Z0-9“"(])/g;
  let start = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    sentences.push(text.slice(start, found.index + found[0].length).trim());
    start = found.index + found[0].length;
  }
  return sentences.concat(text.slice(start).trim()).filter((sentence) => sentence !== '');
}
