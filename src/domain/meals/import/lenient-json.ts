/**
 * JSON as pages really hold it: in comments or CDATA, with a semicolon behind, line breaks inside strings, a comma before the end.
 *
 * @returns Undefined when it cannot be read.
 */
export function readLenientJson(text: string): unknown {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  const opened = trimmed.replace(/^(?:\/\/)?\s{0,9}(?:<!--|<!\[CDATA\[|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/)/, '');
  const tail = opened.slice(-100).replace(/(?:\/\/)?\s{0,9}(?:-->|\]\]>|\/\*\s{0,9}\]\]>\s{0,9}\*\/)?[\s;]{0,99}$/, '');
  const bare = opened.slice(0, -100) + tail;
  return parsed(bare) ?? parsed(mended(bare));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** One pass over the letters: controls inside strings are escaped, commas before a closing bracket left out. */
function mended(text: string): string {
  const parts: string[] = [];
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isInString && letter === '\\') {
      parts.push(escapeAt(text, at));
      at += 1;
    } else if (letter === '"') {
      isInString = !isInString;
      parts.push(letter);
    } else if (isInString && letter < ' ') parts.push(letter === '\n' ? '\\n' : ' ');
    else if (isInString || letter !== ',' || !/^\s{0,200}[\]}]/.test(text.slice(at + 1, at + 202))) parts.push(letter);
  }
  return parts.join('');
}

/** "\'" and the like are no escapes in JSON. */
function escapeAt(text: string, at: number): string {
  const next = text.charAt(at + 1);
  return /["\\/bfnrtu]/.test(next) ? `\\${next}` : next < ' ' ? '' : next;
}
