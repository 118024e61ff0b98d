/**
 * Runs in the page before its own scripts and notes what goes wrong: script errors, lost promises, refused styles and scripts, whatever the
 * app itself reports to the console. Self-contained and in the syntax of Chromium 68, because it is sent as text.
 */
export function watchErrors(): void {
  const errors: string[] = [];
  (window as unknown as { pageErrors: string[] }).pageErrors = errors;
  const note = function note(kind: string, what: unknown): void {
    errors.push(`${kind}: ${what instanceof Error ? what.stack || what.message : String(what)}`);
  };
  window.addEventListener('error', function onError(event) {
    if (event.target === window || !(event.target instanceof Element)) note('script error', event.error || event.message);
    // A media source that an engine cannot play is passed over for the next one.
    else if (event.target.tagName !== 'SOURCE') note('not loaded', event.target.outerHTML);
  }, true);
  window.addEventListener('unhandledrejection', function onRejection(event) { note('lost promise', event.reason); });
  document.addEventListener('securitypolicyviolation', function onRefusal(event) { note('refused', `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`); });
  const report = console.error.bind(console);
  console.error = function error(...parts: unknown[]) {
    note('console', parts.map(String).join(' '));
    report(...parts);
  };
}
