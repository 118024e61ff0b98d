/**
 * @vaadin/router brings code that reports its use to its makers. Their package carries an opt-out file for exactly this:
 * every import of the collecting module is answered by it.
 */
export function withoutUsageStatistics() {
  return {
    name: 'without-usage-statistics',
    async resolveId(source, importer, options) {
      if (source.endsWith('vaadin-usage-statistics-optout.js')) return null;
      if (!/vaadin-usage-statistics/.test(source)) return null;
      return this.resolve('@vaadin/vaadin-usage-statistics/vaadin-usage-statistics-optout.js', importer, { ...options, skipSelf: true });
    },
  };
}
