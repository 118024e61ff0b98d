/** Loads a script from elsewhere into the page; resolves to whether it came. */
export function loadScript(address: string, document: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
}
