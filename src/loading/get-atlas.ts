/**
 * The atlas as pages know it, loaded once and kept: documents through Astro's collection, which also draws their
 * guidance; the framework from its own files, because a collection forgets the order its authors gave it.
 */
import { getCollection } from 'astro:content';
import { buildAtlas, type Atlas } from '#model/edition/atlas.ts';
import { contentRoot } from './paths.ts';
import { readFramework } from './load-content.ts';

let loaded: Promise<Atlas> | undefined;

/** The whole model. Pages ask it questions; they compute nothing themselves. */
export function getAtlas(): Promise<Atlas> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Atlas> {
  const documents = await getCollection('documents');
  // Astro builds and serves from the project's folder; the check before the build read the same files.
  return buildAtlas(
    readFramework(contentRoot(process.cwd())).framework,
    documents.map((document) => document.data),
  );
}
