import path from 'node:path';

/**
 * Puts scripts that always come together into one file: each of its own is a request, a task or ten, and a further round until what it imports
 * is known. Nothing the entry holds is taken out of it.
 *
 * @param entry - The entry's own module, by its path from here.
 * @param groups - By the file's name. `all`: these modules and everything they import. `shared`: what at least two of these import. `unused`: these
 *   alone, which the entry names, in a package's list of everything, but does not use.
 * @returns For rollup's `manualChunks`.
 */
export function chunkGroups(entry, groups) {
  let chunkOf = null;
  return (id, { getModuleInfo }) => {
    chunkOf ??= assigned(entry, groups, getModuleInfo);
    return chunkOf.get(id);
  };
}

function assigned(entry, groups, getModuleInfo) {
  const reached = (module) => reachedFrom(path.resolve(module), getModuleInfo);
  const taken = reached(entry);
  const chunkOf = new Map();
  for (const [name, { all = [], shared = [], unused = [] }] of Object.entries(groups)) {
    const counts = new Map();
    for (const module of shared) reached(module).forEach((id) => counts.set(id, (counts.get(id) ?? 0) + 1));
    const wanted = [...all.flatMap((module) => [...reached(module)]), ...[...counts].filter(([, count]) => count > 1).map(([id]) => id)];
    for (const module of unused) chunkOf.set(path.resolve(module), name);
    for (const id of wanted) if (!taken.has(id) && !chunkOf.has(id)) chunkOf.set(id, name);
  }
  return chunkOf;
}

/** A module and all that it imports statically. */
function reachedFrom(id, getModuleInfo, found = new Set()) {
  const info = getModuleInfo(id);
  if (info === null) throw new Error(`There is no module ${id}.`);
  if (found.has(id)) return found;
  found.add(id);
  info.importedIds.forEach((imported) => reachedFrom(imported, getModuleInfo, found));
  return found;
}
