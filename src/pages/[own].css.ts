/** The colour of the publisher, where `content/site.yaml` names one: over that of `colours.css`, which stands in a layer. */
import { ownSite } from '#site/own-site.ts';

export const getStaticPaths = (): { params: { own: string } }[] =>
  ownSite()?.accent === undefined ? [] : [{ params: { own: 'own' } }];

export function GET(): Response {
  const { light = '', dark = '' } = ownSite()?.accent ?? {};
  const css = `:root{--accent:${light}}@media (prefers-color-scheme:dark){:root{--accent:${dark}}}`;
  return new Response(css, { headers: { 'content-type': 'text/css' } });
}
