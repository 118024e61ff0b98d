/**
 * What an installed Standtall is called and looks like.
 *
 * @param icons - Where each icon is served, by file name.
 */
export function webManifest(icons) {
  const wanted = [
    { file: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { file: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { file: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ];
  return {
    id: '/',
    name: 'Standtall',
    short_name: 'Standtall',
    description: 'A workout player for the living-room TV, with a weekly tracker.',
    lang: 'en',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    display_override: ['fullscreen', 'standalone'],
    background_color: '#14241d',
    theme_color: '#14241d',
    categories: ['health', 'fitness', 'sports'],
    // Another app's "share" brings a page's address; many put it into the text. How it is coded is its default, but Chromium warns of a default.
    share_target: { action: '/recipes/import', method: 'GET', enctype: 'application/x-www-form-urlencoded', params: { title: 'title', text: 'text', url: 'url' } },
    icons: wanted.filter(({ file }) => icons.has(file)).map(({ file, ...rest }) => ({ src: icons.get(file), ...rest })),
  };
}
