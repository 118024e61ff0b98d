import { LONGEST_LINE, LONGEST_NAME, LONGEST_NOTE, MOST_LINES, type FoundRecipe, type ReadProblem } from './found-recipe.ts';
import { fail, succeed, type Result } from '../../result.ts';
import { minutesOf, timesFrom } from './duration.ts';
import { pastedLines, withoutCounting } from './pasted-lines.ts';
import { cut } from './plain-text.ts';
import { servingsOf } from './servings.ts';
import { timerMinIn } from './step-timer.ts';
import { httpsAddress } from './web-address.ts';
import { ingredientLinesIn } from './written-lines.ts';
import { stepLines, stepsIn } from './written-steps.ts';

const INGREDIENTS = /^(?:the )?(?:ingredients?|you(?:[’']ll| will)? need|what you need|shopping list)(?: for .{1,40})?(?: \(.{1,40}\))?\s*:?$/i;
const METHOD = /^(?:(?:the )?method|(?:cooking )?instructions?|directions?|preparation|steps|how to (?:make|cook|prepare)(?: .{1,40})?|procedure|what to do|how to)\s*:?$/i;
/** What follows the steps on a page. */
const AFTER = /^(?:notes?|tips?|(?:recipe )?notes|nutrition(?:al)?(?: .{1,40})?|storage|comments?|reviews?|related.{0,40}|you may also like.{0,40}|equipment|video|did you make.{0,40})\s*:?$|^nutrition(?:al)?(?: .{1,40})?:\s.{1,400}$/i;
const ADDRESS = /\bhttps?:\/\/[^\s"'<>]{4,1500}/i;
/** "Serves 4", "Prep time: 10 minutes". */
const SERVES = /^(?:serves|servings?|yields?|makes|portions)\b\s*:?\s*(.{1,60})$|^(\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s+(?:servings|portions|people))$/i;
const TIME = /^(prep(?:aration)?|active|hands-on|cook(?:ing)?|bak(?:e|ing)|total|ready in)(?:\s+time)?\s*:?\s+(.{1,40})$/i;
/** An amount at the start, or a bullet: what a line of ingredients looks like without a heading. */
const AMOUNT_FIRST = /^(?:[-–—•*▢☐·]\s*)?(?:\d|[¼½¾⅓⅔⅛]|a (?:pinch|handful|few|bunch|dash|cup|tablespoon|teaspoon|knob|splash)\b)/i;
const NUMBERED = /^(?:step\s*)?\d{1,2}[.):]\s*\S/i;

/** A recipe as plain text: its name on the first line, then lines under "Ingredients" and "Method", or ones that look like them. */
export function readPastedText(text: string): Result<FoundRecipe, ReadProblem> {
  const lines = pastedLines(text).flatMap(factsIn);
  const [beginning, ingredients, method] = partsOf(lines);
  const written = ingredientLinesIn(withoutCounting(ingredients.filter((line) => !isFact(line))).slice(0, MOST_LINES * 2));
  if (ingredients.length === 0) return fail('no-recipe');
  if (written.length === 0) return fail('no-ingredients');
  const facts = beginning.concat(ingredients).filter(isFact);
  const about = beginning.filter((line) => !isFact(line));
  const [name = '', ...rest] = about.filter((line) => !ADDRESS.test(line));
  return succeed({
    name: cut(name, LONGEST_NAME),
    servings: servingsOf(facts.map(servesIn).filter((told) => told !== '')),
    ...timesOf(facts),
    lines: written.map((line) => ({ text: cut(line, LONGEST_LINE), known: null })),
    steps: (method.length === 1 ? stepsIn(method[0] ?? '') : method.flatMap(stepLines)).slice(0, MOST_LINES).map((step) => ({ text: step, timerMin: timerMinIn(step), uses: null })),
    source: httpsAddress(ADDRESS.exec(lines.join('\n'))?.[0] ?? '') ?? '',
    note: cut(rest.join(' '), LONGEST_NOTE),
    meals: [],
    equipment: [],
    doesFreeze: false,
    keepsDays: null,
  });
}

/** What stands before the ingredients, the ingredients, the steps. */
function partsOf(lines: readonly string[]): readonly [readonly string[], readonly string[], readonly string[]] {
  const start = lines.findIndex((line) => INGREDIENTS.test(line));
  return start >= 0 ? partsByHeadings(lines, start) : partsByLook(lines);
}

function partsByHeadings(lines: readonly string[], start: number): readonly [readonly string[], readonly string[], readonly string[]] {
  const methodAt = lines.findIndex((line, at) => at > start && METHOD.test(line));
  const looksLikeMethod = lines.findIndex((line, at) => at > start + 1 && !AMOUNT_FIRST.test(line) && line.length > 60);
  const end = methodAt >= 0 ? methodAt : looksLikeMethod >= 0 ? looksLikeMethod : lines.length;
  const firstStep = methodAt >= 0 ? end + 1 : end;
  const after = lines.findIndex((line, at) => at > firstStep && AFTER.test(line));
  const ingredients = lines.slice(start + 1, end);
  const stop = ingredients.findIndex((line) => AFTER.test(line));
  return [lines.slice(0, start), stop >= 0 ? ingredients.slice(0, stop) : ingredients, lines.slice(firstStep, after < 0 ? lines.length : after)];
}

/** Without headings: the first run of lines that begin with an amount, and what follows it. */
function partsByLook(lines: readonly string[]): readonly [readonly string[], readonly string[], readonly string[]] {
  const isLine = (line: string | undefined): boolean => line !== undefined && AMOUNT_FIRST.test(line) && !NUMBERED.test(line) && line.length <= 120 && !isFact(line);
  const start = lines.findIndex((line, at) => isLine(line) && isLine(lines[at + 1]));
  if (start < 0) return [lines, [], []];
  let end = start;
  // Lines without an amount ("salt and pepper") stand between and behind them.
  for (let at = start; at < lines.length && (isLine(lines[at]) || ((lines[at] ?? '').length <= 40 && !/[.!]$|^\d/.test(lines[at] ?? '') && !METHOD.test(lines[at] ?? ''))); at += 1) end = at + 1;
  const rest = lines.slice(end).filter((line) => !METHOD.test(line));
  const after = rest.findIndex((line) => AFTER.test(line));
  return [lines.slice(0, start), lines.slice(start, end), after < 0 ? rest : rest.slice(0, after)];
}

function isFact(line: string): boolean {
  return line.length <= 90 && (SERVES.test(line) || factTime(line) !== null);
}

/** "Prep: 10 min | Cook: 30 min": several facts in one line, and nothing else. */
function factsIn(line: string): readonly string[] {
  const parts = line.length > 200 ? [] : line.split(/\s*[|·•/]\s+|\s{2,}/).filter((part) => part !== '');
  return parts.length > 1 && parts.every(isFact) ? parts : [line];
}

function servesIn(line: string): string {
  const found = SERVES.exec(line);
  return found?.[1] ?? found?.[2] ?? '';
}

function factTime(line: string): { readonly which: string; readonly min: number } | null {
  const found = TIME.exec(line);
  const min = found ? minutesOf(found[2] ?? '') : null;
  return min === null ? null : { which: (found?.[1] ?? '').toLowerCase(), min };
}

function timesOf(facts: readonly string[]): Pick<FoundRecipe, 'activeMin' | 'totalMin'> {
  const told = facts.map(factTime);
  const minutes = (pattern: RegExp): number | null => told.find((time) => time !== null && pattern.test(time.which))?.min ?? null;
  return timesFrom(minutes(/^(?:prep|active|hands)/), minutes(/^(?:cook|bak)/), minutes(/^(?:total|ready)/));
}
