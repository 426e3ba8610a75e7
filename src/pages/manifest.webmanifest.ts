/** How the site appears where it is installed. The worker leads from its start to the area used last. */
import { offlineAddresses } from '#model/offline/manifest.ts';
import { colourOf } from '#site/colours.ts';
import { href } from '#site/links.ts';
import { nameOfSite } from '#site/own-site.ts';

const png = (file: string, size: number, purpose: string): object => ({
  src: href(`/${file}`),
  type: 'image/png',
  sizes: `${String(size)}x${String(size)}`,
  purpose,
});

export const GET = (): Response =>
  new Response(
    JSON.stringify({
      id: href('/'),
      name: nameOfSite(),
      short_name: 'Thresholds',
      description: "Children's threshold documents, area by area: read, search, compare.",
      lang: 'en-GB',
      start_url: href(offlineAddresses.start),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: colourOf('paper', 'light'),
      theme_color: colourOf('accent', 'light'),
      icons: [
        { src: href('/icon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
        png('icon-192.png', 192, 'any'),
        png('icon-512.png', 512, 'any'),
        png('icon-maskable-512.png', 512, 'maskable'),
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
