/** Finds things one by one, but asks for all that were wanted in the same turn together: a week names dozens of recipes. */
export function gathered<Item extends { readonly id: string }>(findAll: (ids: readonly string[]) => Promise<readonly Item[]>): (id: string) => Promise<Item | null> {
  let wanted: string[] = [];
  let coming: Promise<ReadonlyMap<string, Item>> | null = null;
  const ask = async (): Promise<ReadonlyMap<string, Item>> => {
    // Behind all that is asked for now.
    await Promise.resolve();
    const ids = wanted;
    wanted = [];
    coming = null;
    return new Map((await findAll([...new Set(ids)])).map((item) => [item.id, item]));
  };
  return async (id) => {
    wanted.push(id);
    coming ??= ask();
    return (await coming).get(id) ?? null;
  };
}
