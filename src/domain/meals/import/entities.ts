/** Of the codes 160 to 255, in their order (HTML 4, Latin-1). */
const LATIN = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo '
  + 'frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve '
  + 'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute '
  + 'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

/** What else stands in recipes: quotes, dashes, fractions, and the five of XML. */
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", AMP: '&', LT: '<', GT: '>', QUOT: '"',
  ensp: ' ', emsp: ' ', thinsp: ' ', hairsp: ' ', zwnj: '', zwj: '', lrm: '', rlm: '', Tab: ' ', NewLine: '\n',
  ndash: '–', mdash: '—', horbar: '―', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›',
  bull: '•', hellip: '…', prime: '′', Prime: '″', frasl: '⁄', trade: '™', euro: '€', minus: '−', le: '≤', ge: '≥', ne: '≠', asymp: '≈', check: '✓',
  frac13: '⅓', frac23: '⅔', frac15: '⅕', frac25: '⅖', frac35: '⅗', frac45: '⅘', frac16: '⅙', frac56: '⅚', frac18: '⅛', frac38: '⅜', frac58: '⅝',
  frac78: '⅞', half: '½', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Zcaron: 'Ž', zcaron: 'ž', Ccaron: 'Č', ccaron: 'č', Yuml: 'Ÿ', inodot: 'ı',
  comma: ',', period: '.', colon: ':', semi: ';', excl: '!', quest: '?', num: '#', dollar: '$', percnt: '%', lpar: '(', rpar: ')', lsqb: '[', rsqb: ']',
  lbrack: '[', rbrack: ']', sol: '/', bsol: '\\', plus: '+', equals: '=', ast: '*', commat: '@', lowbar: '_', hyphen: '‐', vert: '|',
};

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
  ...Object.keys(OTHERS).map((name): [string, string] => [name, OTHERS[name] ?? '']),
]);

/** These are read without their semicolon too, as browsers do. */
const LEGACY: ReadonlySet<string> = new Set([...LATIN, 'amp', 'lt', 'gt', 'quot', 'AMP', 'LT', 'GT', 'QUOT']);

/** What Windows wrote into the codes 128 to 159. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Turns character references into characters; what is none of those known stays as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#([xX]?[0-9a-fA-F]{1,8})|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/g, (whole, code: string | undefined, name: string | undefined, end: string) => {
    if (code !== undefined) return fromCode(code) ?? whole;
    if (name === undefined || (end === '' && !LEGACY.has(name))) return whole;
    return BY_NAME.get(name) ?? whole;
  });
}

function fromCode(written: string): string | null {
  const isHex = /^x/i.test(written);
  if (!isHex && /[a-f]/i.test(written)) return null;
  const code = parseInt(isHex ? written.slice(1) : written, isHex ? 16 : 10);
  if (!(code > 0) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  return code >= 128 && code < 160 ? WINDOWS.charAt(code - 128) : String.fromCodePoint(code);
}
