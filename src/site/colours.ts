/** The site's own colours for what is no style sheet: the app's manifest and the browser's frame. */
import sheet from '../styles/colours.css?raw';

type Scheme = 'light' | 'dark';

/** A colour by its name in the text of `colours.css`. @throws where that names none */
export function colourIn(css: string, name: string, scheme: Scheme): string {
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const colour = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(scheme === 'dark' ? dark : light)?.[1];
  if (colour === undefined) throw new Error(`colours.css has no --${name} (${scheme})`);
  return colour;
}

export const colourOf = (name: string, scheme: Scheme): string => colourIn(sheet, name, scheme);
