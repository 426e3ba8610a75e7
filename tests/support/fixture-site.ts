// The site of the five documents and the invented ones, as `npm run build:fixtures` built it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '#loading/load-content.ts';
import { buildAtlas, latestHeld, type Atlas } from '#model/edition/atlas.ts';
import { root } from '../../scripts/support/project.ts';
import { FIXTURE_SITE } from '../fixtures/site/place.ts';
import { parse, type Tree } from './html.ts';

const folder = join(root, FIXTURE_SITE);

export const fixtureDist = join(folder, 'dist');

if (!existsSync(join(fixtureDist, 'index.html')))
  throw new Error(`No built site in ${fixtureDist}. Build it: npm run build:fixtures`);

const { framework, documents } = readContent(folder);

export const fixtureAtlas: Atlas = buildAtlas(framework, documents);

/** The editions that its pages set side by side. */
export const fixtureEditions = latestHeld(fixtureAtlas);

export const fixtureFile = (path: string): string => readFileSync(join(fixtureDist, path), 'utf8');

export const fixtureJson = (path: string): unknown => JSON.parse(fixtureFile(path));

/** The page at an address of the site. */
export const fixturePage = (address: string): Tree => parse(fixtureFile(`${address.slice(1)}index.html`));
