/** English alone; another language brings a file of its own. */

/** Names that keep their capital inside a sentence. */
const PROPER = /^(?:Alaska|Asian|Brazil|Brussels|Chinese|Dijon|Emmental|French|Greek|Gruyère|Medjool|Napa|Parmesan|Swiss|Worcestershire|Zante)\b/;

/** Sold by the piece, and yet nobody speaks of two "garlics": a weight of it stays in the singular. */
const MASS = /(?:broccoli|cauliflower|cabbage|lettuce|celery|asparagus|fennel|kohlrabi|chard|corn|sweetcorn|rhubarb|celeriac|watermelon|pumpkin|squash|daikon|cassava|garlic|ginger|okra|kale|bok choy|swede|lemongrass|cod|salmon|tilapia|trout|halibut|bread|tofu|tempeh|butter|cheese|basil|mint|rosemary|thyme|chocolate|cinnamon|pumpernickel)$/i;

/** "Carrot" as it stands in a line: "carrots" of two, "Brussels sprouts" with its capital. */
export function foodInLine(name: string, isSeveral: boolean): string {
  const lower = PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return isSeveral ? pluralOf(lower) : lower;
}

/** Whether a weight of it is told in the plural: 400 g carrots, 400 g cabbage. */
export function isCountable(name: string): boolean {
  return !MASS.test(name);
}

/** One word for one and for many. */
const SAME = /(?:broccoli|celery|asparagus|chard|okra|corn|garlic|kale|ginger|fennel|bok choy|celeriac|kohlrabi)$/i;

export function pluralOf(name: string): string {
  if (SAME.test(name)) return name;
  // "Leg of lamb", "corn on the cob": the first word counts.
  const [, head = name, rest = ''] = /^(.*?)( (?:of|in|on|with)\b.*)$/.exec(name) ?? [];
  if (/(?:[^s]s|ves)$/i.test(head) && !/(?:asparagus|molasses|hummus|couscous)$/i.test(head)) return name;
  return ending(head) + rest;
}

/** One of what has its name in the plural: "1 mushroom". */
export function singularOf(name: string): string {
  if (/(?:asparagus|molasses|hummus|couscous|watercress|ss)$/i.test(name) || !name.endsWith('s')) return name;
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:oes|ches|shes)$/.test(name)) return name.slice(0, -2);
  return name.slice(0, -1);
}

function ending(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:leaf|loaf|half|knife)$/.test(name)) return `${name.replace(/fe?$/, '')}ves`;
  if (/(?:tomato|potato|mango)$/.test(name)) return `${name}es`;
  if (/(?:s|x|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}
