/** What a publisher may say of its own site, `content/site.yaml`; without the file it is Threshold Atlas. */
import { z } from 'zod';
import { words } from './fields.ts';

/** How light a colour such as "#14323f" is, as WCAG counts it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** White words stand on it. */
const accent = z
  .string()
  .regex(/^#[\da-f]{6}$/, { error: 'want a colour such as "#14323f"', abort: true })
  .refine((colour) => 1.05 / (luminance(colour) + 0.05) >= 4.5, 'want a darker colour: white words stand on it');

export const siteFile = z.strictObject({
  name: words.max(60).describe('The name of the site, in its head and in each title'),
  notice: words
    .optional()
    .describe('Who publishes it and what it is not, at the foot of each page; without it, that of Threshold Atlas'),
  accent: z
    .strictObject({ light: accent, dark: accent })
    .optional()
    .describe('The colour of its head, on light and on dark screens'),
  links: z
    .array(
      z.strictObject({
        text: words.describe('What the link says'),
        url: z.url({ protocol: /^https?$/, error: 'want a web address that begins with http:// or https://' }),
      }),
    )
    .optional()
    .describe('Links at the foot of each page, such as to the publisher'),
});

export type SiteFile = z.infer<typeof siteFile>;
