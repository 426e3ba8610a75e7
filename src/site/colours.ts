/** The site's own colours for what is no style sheet: the app's manifest and the browser's frame. */
import sheet from '../styles/colours.css?raw';

export type Scheme = 'light' | 'dark';

/** A colour by its name in `colours.css`. @throws where that names none */
export function colourOf(name: string, scheme: Scheme): string {
  const dark = sheet.slice(sheet.indexOf('prefers-color-scheme: dark'));
  const light = sheet.slice(0, sheet.length - dark.length);
  const colour = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(scheme === 'dark' ? dark : light)?.[1];
  if (colour === undefined) throw new Error(`colours.css has no --${name} (${scheme})`);
  return colour;
}
