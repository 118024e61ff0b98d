/**
 * The Cast receiver of an app that is served by another server: `CAST_APP_ID=0A1B2C3D npm run build`.
 *
 * @returns Eight digits and capital letters, or null when nothing is given.
 * @throws If it is no id of a receiver.
 */
export function castAppId(given) {
  if (!given) return null;
  if (!/^[\dA-F]{8}$/i.test(given)) {
    throw new Error(`CAST_APP_ID is "${given}", but the id of a Cast receiver has eight digits and letters from A to F, for instance 0A1B2C3D.`);
  }
  return given.toUpperCase();
}
