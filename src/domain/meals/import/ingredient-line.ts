import type { LineUnit } from './line-units.ts';

export interface Measure {
  readonly amount: number;
  readonly unit: LineUnit;
}

/** What a written line of a recipe says, before anybody knows which food it means. */
export interface IngredientLine {
  /** As it was written, without what surrounds it. */
  readonly text: string;
  /** "For the sauce:" says where the next lines go and is nothing to buy. */
  readonly isHeading: boolean;
  /** The lower end of "2-3 cloves"; null where none is given, as in "salt, to taste". */
  readonly amount: number | null;
  /** The upper end of a range. */
  readonly amountTo: number | null;
  readonly unit: LineUnit;
  /** Of one can, pack or piece: 14 oz in "1 (14 oz) can", 6 oz in "3 (6-ounce) salmon fillets". */
  readonly pack: Measure | null;
  /** The same amount in another measure: 240 ml in "1 cup (240 ml) milk". */
  readonly also: Measure | null;
  /** What it is: "kale". */
  readonly name: string;
  /** What else is said of it: "chopped", "to taste". Empty where nothing is. */
  readonly note: string;
  readonly isOptional: boolean;
}
