/**
 * The addresses of the site, without base path. Change none: other people keep and print them (docs/design.md,
 * "Addresses are promises"). Imported as `addresses` from `urls.ts`.
 */
import type { Indicator } from './atlas.ts';

export const home = '/';
export const report = '/about/#report';
export const documents = '/documents/';
export const document = (document: string): string => `/documents/${document}/`;
export const everyLevel = (document: string): string => `/documents/${document}/#every-level`;
export const contactsOf = (document: string): string => `/documents/${document}/#contacts`;
export const timescalesOf = (document: string): string => `/documents/${document}/#timescales`;
export const contact = (document: string, contact: string): string => `/documents/${document}/#contact-${contact}`;
export const footnote = (document: string, mark: string): string => `/documents/${document}/#fn${mark}`;
export const windscreen = (document: string): string => `/windscreen/${document}/`;
export const level = (document: string, level: string): string => `/documents/${document}/levels/${level}/`;
export const domain = (document: string, domain: string): string => `/documents/${document}/domains/${domain}/`;
export const indicator = (indicator: Pick<Indicator, 'document' | 'domain' | 'ref'>): string =>
  `/documents/${indicator.document}/domains/${indicator.domain}/#i${String(indicator.ref)}`;
export const list = (document: string, list: string): string => `/documents/${document}/#list-${list}`;
export const listItem = (document: string, list: string, ref: number): string =>
  `/documents/${document}/#${list}-${String(ref)}`;
export const section = (document: string, section: string): string => `/documents/${document}/#${section}`;
export const steps = (document: string, steps: string): string => `/documents/${document}/#steps-${steps}`;
export const tool = (document: string, tool: string): string => `/documents/${document}/#tool-${tool}`;
/** What statutory guidance asks, and where one document answers. */
export const documentRequirements = (document: string): string => `/documents/${document}/requirements/`;
export const concerns = '/concerns/';
export const fans = '/concerns/fans/';
export const concern = (concern: string): string => `/concerns/${concern}/`;
/** A concern held to one area. */
export const concernIn = (concern: string, area: string): string => `/concerns/${concern}/?area=${area}`;
export const compare = '/compare/';
export const dimension = (dimension: string): string => `/compare/${dimension}/`;
export const levels = '/levels/';
export const timescales = '/timescales/';
export const contacts = '/contacts/';
export const consent = '/consent/';
export const disagreement = '/disagreement/';
export const requirements = '/requirements/';
export const requirement = (requirement: string): string => `/requirements/#${requirement}`;
export const indicators = '/indicators/';
export const areaIndicators = (area: string): string => `/indicators/${area}/`;
/** @param path of a replacement: the area, or the area and the newer edition */
export const changes = (path: string): string => `/changes/${path}/`;
export const search = '/search/';
export const glossary = '/glossary/';
export const term = (term: string): string => `/glossary/#${term}`;
export const data = '/data/';
export const about = '/about/';
export const spread = '/about/#spread';
export const accessibility = '/accessibility/';
export const offline = '/offline/';
export const pocket = '/download/threshold-atlas.html';
/** The licences of other projects' code. */
export const thirdParty = '/third-party-notices.txt';
export const training = '/training/';
export const judgeFirst = '/training/judge/';
export const putInOrder = '/training/order/';
export const trainingCase = (id: string): string => `/training/cases/${id}/`;
export const signsOfSafety = '/training/signs-of-safety/';
/** The sheet filled from a case example. */
export const filledSheet = (id: string): string => `/training/signs-of-safety/${id}/`;
/** What the exercises read; not a page. */
export const exercises = '/training/exercises.json';
