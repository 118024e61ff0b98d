import { msg, str } from '@lit/localize';
import type { StoreSection } from '../../domain/meals/food.ts';
import type { Container, PackSize } from '../../domain/meals/shopping/packs.ts';
import type { Purchase } from '../../domain/meals/shopping/purchase.ts';
import type { FoodLine, ShoppingLine, TextLine } from '../../domain/meals/shopping/shopping-list.ts';
import type { Unweighed } from '../../domain/meals/shopping/needs.ts';
import { poundsOf, type Units } from '../../domain/units.ts';
import type { ShoppingChange } from '../../store/shopping-store.ts';

export function sectionWord(section: StoreSection): string {
  switch (section) {
    case 'produce':
      return msg('Fruit and vegetables');
    case 'fish-and-meat':
      return msg('Fish and meat');
    case 'dairy-and-eggs':
      return msg('Dairy and eggs');
    case 'bakery':
      return msg('Bakery');
    case 'frozen':
      return msg('Freezer');
    case 'grains':
      return msg('Grains and pasta');
    case 'beans':
      return msg('Dried beans and lentils');
    case 'cans':
      return msg('Cans and jars');
    case 'nuts':
      return msg('Nuts and seeds');
    case 'dried-fruit':
      return msg('Dried fruit');
    case 'oils':
      return msg('Oils');
    case 'sauces':
      return msg('Sauces and vinegar');
    case 'spices':
      return msg('Spices');
    case 'baking':
      return msg('Baking');
    case 'drinks':
      return msg('Drinks');
    case 'none':
      return msg('Other things');
  }
}

export interface Amount {
  /** "2 heads", "1 kg", "6" */
  readonly main: string;
  /** What stands on a pack: "500 ml", "400 g each"; empty when nothing does. */
  readonly detail: string;
}

export function purchaseWords(purchase: Purchase): Amount {
  switch (purchase.kind) {
    case 'pieces':
      return { main: purchase.container === null ? written(purchase.count) : containerWords(purchase.container, purchase.count), detail: '' };
    case 'packs': {
      const size = sizeWords(purchase.size);
      return { main: containerWords(purchase.container, purchase.count), detail: purchase.count === 1 ? size : msg(str`${size} each`) };
    }
    case 'mass':
      return { main: purchase.unit === 'lb' ? msg(str`${quarters(purchase.amount)} lb`) : metricMass(purchase.amount), detail: '' };
  }
}

/** A need as it is, rounded for reading: "620 g", "1.4 lb". */
export function gramsWords(grams: number, units: Units): string {
  if (units === 'us') {
    const pounds = poundsOf(grams / 1_000);
    const ounces = Math.max(1, Math.round(pounds * 16));
    return pounds < 1 ? msg(str`${ounces} oz`) : msg(str`${written(Math.round(pounds * 10) / 10)} lb`);
  }
  return metricMass(grams < 20 ? Math.max(1, Math.round(grams)) : 5 * Math.round(grams / 5));
}

/** What a line says at its right, and aloud: "2 heads", "1 bottle, 500 ml". */
export function lineAmount(line: ShoppingLine): Amount {
  if (line.kind !== 'food') return { main: '', detail: '' };
  const amount = purchaseWords(line.purchase);
  const more = line.unweighed.map(measureWords).join(', ');
  return more === '' ? amount : { ...amount, detail: [amount.detail, msg(str`for ${more}`)].filter((words) => words !== '').join(', ') };
}

/** What stands under a line's name, if anything. */
export function lineNotes(line: FoodLine): readonly string[] {
  return [
    ...(line.isOptional ? [msg('if you like')] : []),
    ...(line.isRest ? [msg('the rest: the plan has grown')] : []),
  ];
}

export function textLineNote({ need: { servings, recipeServings } }: TextLine): string {
  const [eaten, usual] = [written(servings), written(recipeServings)];
  return servings === recipeServings ? '' : msg(str`written for ${usual}, cooked for ${eaten}`);
}

export function leftWords(count: number): string {
  return count === 0 ? msg('all there') : msg(str`${count} left`);
}

export function changeWords({ kind, name }: ShoppingChange): string {
  switch (kind) {
    case 'added':
      return msg(str`“${name}” is on the list.`);
    case 'changed':
      return msg(str`It says “${name}” now.`);
    case 'removed':
      return msg(str`“${name}” is off the list.`);
    case 'at-home':
      return msg(str`${name}: enough at home.`);
    case 'always-at-home':
      return msg(str`${name}: always at home.`);
    case 'not-at-home':
      return msg(str`${name}: bought again when it is needed.`);
    case 'placed':
      return msg(str`${name} has a new place.`);
    case 'cleared':
      return msg('What was bought is off the list.');
  }
}

export function written(value: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(value);
}

function metricMass(grams: number): string {
  return grams >= 1_000 ? msg(str`${written(grams / 1_000)} kg`) : msg(str`${written(grams)} g`);
}

/** "1½" */
function quarters(amount: number): string {
  const whole = Math.floor(amount);
  const part = ['', '¼', '½', '¾'][Math.round((amount - whole) * 4)] ?? '';
  return whole === 0 && part !== '' ? part : `${written(whole)}${part}`;
}

function sizeWords({ amount, unit }: PackSize): string {
  switch (unit) {
    case 'g':
      return metricMass(amount);
    case 'ml':
      return amount >= 1_000 ? msg(str`${written(amount / 1_000)} l`) : msg(str`${written(amount)} ml`);
    case 'oz':
      return msg(str`${written(amount)} oz`);
    case 'fl oz':
      return msg(str`${written(amount)} fl oz`);
  }
}

function measureWords({ amount, unit }: Unweighed): string {
  const count = written(Math.round(amount * 100) / 100);
  switch (unit) {
    case 'g':
      return msg(str`${count} g`);
    case 'ml':
      return msg(str`${count} ml`);
    case 'cup':
      return amount === 1 ? msg('1 cup') : msg(str`${count} cups`);
    case 'tbsp':
      return msg(str`${count} tbsp`);
    case 'tsp':
      return msg(str`${count} tsp`);
    case 'piece':
      return amount === 1 ? msg('1 piece') : msg(str`${count} pieces`);
    case 'can':
      return amount === 1 ? msg('1 can') : msg(str`${count} cans`);
  }
}

function containerWords(container: Container, count: number): string {
  switch (container) {
    case 'bag':
      return count === 1 ? msg('1 bag') : msg(str`${count} bags`);
    case 'ball':
      return count === 1 ? msg('1 ball') : msg(str`${count} balls`);
    case 'bar':
      return count === 1 ? msg('1 bar') : msg(str`${count} bars`);
    case 'block':
      return count === 1 ? msg('1 block') : msg(str`${count} blocks`);
    case 'bottle':
      return count === 1 ? msg('1 bottle') : msg(str`${count} bottles`);
    case 'bulb':
      return count === 1 ? msg('1 bulb') : msg(str`${count} bulbs`);
    case 'bunch':
      return count === 1 ? msg('1 bunch') : msg(str`${count} bunches`);
    case 'can':
      return count === 1 ? msg('1 can') : msg(str`${count} cans`);
    case 'carton':
      return count === 1 ? msg('1 carton') : msg(str`${count} cartons`);
    case 'head':
      return count === 1 ? msg('1 head') : msg(str`${count} heads`);
    case 'jar':
      return count === 1 ? msg('1 jar') : msg(str`${count} jars`);
    case 'loaf':
      return count === 1 ? msg('1 loaf') : msg(str`${count} loaves`);
    case 'pack':
      return count === 1 ? msg('1 pack') : msg(str`${count} packs`);
    case 'root':
      return count === 1 ? msg('1 root') : msg(str`${count} roots`);
    case 'sachet':
      return count === 1 ? msg('1 sachet') : msg(str`${count} sachets`);
    case 'tub':
      return count === 1 ? msg('1 tub') : msg(str`${count} tubs`);
    case 'tube':
      return count === 1 ? msg('1 tube') : msg(str`${count} tubes`);
  }
}

export function peopleWords([fewest, most]: readonly [fewest: number, most: number]): string {
  if (fewest < most) return msg(str`${fewest} to ${most} people`);
  return most === 1 ? msg('1 person') : msg(str`${most} people`);
}
