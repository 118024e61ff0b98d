import { msg, str } from '@lit/localize';
import { isOptional, type ShoppingLine, type ShoppingList } from '../../domain/meals/shopping/shopping-list.ts';
import { lineAmount, sectionWord, textLineNote } from './shopping-words.ts';

/** The list in plain lines, to be sent: what is not in the basket yet, or all of it when everything is. */
export function shoppingText(list: ShoppingList, heading: string, nameOf: (foodId: string) => string): string {
  const isSent = (line: ShoppingLine): boolean => !line.isChecked || list.inBasket === list.count;
  const groups = [
    ...list.sections.map(({ section, lines }) => ({ word: sectionWord(section), lines: lines as readonly ShoppingLine[] })),
    ...list.recipes.map(({ recipeName, lines }) => ({ word: msg(str`For ${recipeName}`), lines: lines as readonly ShoppingLine[] })),
  ];
  const parts = groups
    .map(({ word, lines }) => ({ word, lines: lines.filter(isSent) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ word, lines }) => [word, ...lines.map((line) => `☐ ${sentence(line, nameOf)}`)].join('\n'));
  return [heading, ...parts].join('\n\n');
}

function sentence(line: ShoppingLine, nameOf: (foodId: string) => string): string {
  if (line.kind === 'own') return line.own.text;
  const { main, detail } = lineAmount(line);
  const words = line.kind === 'text' ? [line.need.text, textLineNote(line)] : [nameOf(line.food.id), main, detail];
  return [...words, isOptional(line) ? msg('if you like') : ''].filter((word) => word !== '').join(', ');
}
