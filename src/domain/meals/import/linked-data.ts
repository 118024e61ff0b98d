/** A thing of schema.org, its keys without prefix. */
export type Thing = Readonly<Record<string, unknown>>;

/** More things in one page are no recipe's; a page of nested brackets ends here. */
const MOST_THINGS = 100_000;
const DEEPEST = 100;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Always a list: pages write one thing bare and several as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** Whether one of its types is this, written with any prefix and in any case. */
export function hasType(thing: Thing, type: string): boolean {
  return listOf(property(thing, '@type') ?? thing['type']).some((one) => typeof one === 'string' && bareName(one).toLowerCase() === type);
}

/** A property by its bare name; some write `schema:name` or the whole address. */
export function property(thing: Thing, name: string): unknown {
  for (const key of [name, `schema:${name}`, `http://schema.org/${name}`, `https://schema.org/${name}`]) {
    if (Object.prototype.hasOwnProperty.call(thing, key)) return thing[key];
  }
  return undefined;
}

function bareName(name: string): string {
  return name.slice(0, 200).trim().replace(/^.*[/#:]/, '');
}

/** Every thing in a value with the given type, in the order of the page, however deep it lies: in a list, a graph, a `mainEntity`. */
export function thingsOfType(value: unknown, type: string): readonly Thing[] {
  const found: Thing[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let seen = 0; seen < MOST_THINGS; seen += 1) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (isThing(next.value) && hasType(next.value, type)) found.push(next.value);
    if (next.depth >= DEEPEST) continue;
    const inside = insideOf(next.value);
    for (let at = inside.length - 1; at >= 0; at -= 1) waiting.push({ value: inside[at], depth: next.depth + 1 });
  }
  return found;
}

function insideOf(value: unknown): readonly unknown[] {
  const all = Array.isArray(value) ? (value as readonly unknown[]) : isThing(value) ? Object.keys(value).map((key) => value[key]) : [];
  return all.filter((one) => typeof one === 'object' && one !== null).slice(0, MOST_THINGS);
}

/** Things of a page by their `@id`, for properties that only name one. */
export type ThingsById = ReadonlyMap<string, Thing>;

export function thingsById(value: unknown): ThingsById {
  const found = new Map<string, Thing>();
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let seen = 0; seen < MOST_THINGS; seen += 1) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (isThing(next.value)) {
      const id = next.value['@id'];
      if (typeof id === 'string' && !found.has(id) && Object.keys(next.value).length > 1) found.set(id, next.value);
    }
    if (next.depth < DEEPEST) insideOf(next.value).forEach((inside) => waiting.push({ value: inside, depth: next.depth + 1 }));
  }
  return found;
}
