/** `/data/requirements.json`: what statutory guidance asks, and what readers found in each document. */
import { z } from 'zod';
import type { Atlas } from '#model/edition/atlas.ts';
import { readingOf } from '#model/edition/facts/findings.ts';
import { addresses } from '#model/edition/urls.ts';

const passage = z.strictObject({ title: z.string(), url: z.string(), says: z.string() });

const exportedFinding = z.strictObject({
  requirement: z.string(),
  /** Whether the guidance of the document's date asks for it; null where that is still to be checked. */
  asked: z.boolean().nullable(),
  askedNote: z.string().nullable(),
  /** Empty: readers found none in this edition. */
  found: z.array(passage),
  /** Passages that touch on it and do not answer it. */
  touches: z.array(passage),
  open: z.string().nullable(),
  note: z.string().nullable(),
});

export const exportedRequirements = z.strictObject({
  guidance: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      published: z.string(),
      place: z.string(),
      note: z.string().nullable(),
    }),
  ),
  requirements: z.array(z.strictObject({ id: z.string(), title: z.string(), asks: z.string(), url: z.string() })),
  /** The editions that have been read against the guidance; one that is missing has not been. */
  documents: z.array(
    z.strictObject({
      document: z.string(),
      area: z.string(),
      state: z.enum(['latest-held', 'replaced']),
      guidance: z.string(),
      because: z.string(),
      readings: z.array(z.strictObject({ by: z.string(), on: z.string(), note: z.string().optional() })),
      findings: z.array(exportedFinding),
      url: z.string(),
    }),
  ),
});

export const exportRequirements = (atlas: Atlas): z.infer<typeof exportedRequirements> => ({
  guidance: atlas.statutoryGuidance.map((guidance) => ({ ...guidance, note: guidance.note ?? null })),
  requirements: atlas.requirements.map(({ id, title, asks }) => ({
    id,
    title,
    asks,
    url: addresses.requirement(id),
  })),
  documents: atlas.editions.flatMap((edition) => {
    const reading = readingOf(atlas, edition);
    if (reading === null) return [];
    return [
      {
        document: edition.id,
        area: edition.area.id,
        state: edition.state,
        guidance: reading.guidance.id,
        because: reading.because,
        readings: reading.readings,
        findings: reading.findings.map(({ requirement, found, touches, ...own }) => ({
          ...own,
          requirement: requirement.id,
          found: found.map(({ title, path, says }) => ({ title, url: path, says })),
          touches: touches.map(({ title, path, says }) => ({ title, url: path, says })),
        })),
        url: addresses.documentRequirements(edition.id),
      },
    ];
  }),
});
