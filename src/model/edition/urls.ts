/**
 * The addresses of the site, without base path. Change none: other people keep and print them (docs/design.md,
 * "Addresses are promises").
 */
import type { Indicator } from './atlas.ts';

export const addresses = {
  home: '/',
  documents: '/documents/',
  document: (document: string) => `/documents/${document}/`,
  everyLevel: (document: string) => `/documents/${document}/#every-level`,
  contactsOf: (document: string) => `/documents/${document}/#contacts`,
  timescalesOf: (document: string) => `/documents/${document}/#timescales`,
  contact: (document: string, contact: string) => `/documents/${document}/#contact-${contact}`,
  footnote: (document: string, mark: string) => `/documents/${document}/#fn${mark}`,
  windscreen: (document: string) => `/windscreen/${document}/`,
  level: (document: string, level: string) => `/documents/${document}/levels/${level}/`,
  domain: (document: string, domain: string) => `/documents/${document}/domains/${domain}/`,
  indicator: (indicator: Pick<Indicator, 'document' | 'domain' | 'ref'>) =>
    `/documents/${indicator.document}/domains/${indicator.domain}/#i${String(indicator.ref)}`,
  list: (document: string, list: string) => `/documents/${document}/#list-${list}`,
  listItem: (document: string, list: string, ref: number) => `/documents/${document}/#${list}-${String(ref)}`,
  concerns: '/concerns/',
  concern: (concern: string) => `/concerns/${concern}/`,
  compare: '/compare/',
  dimension: (dimension: string) => `/compare/${dimension}/`,
  levels: '/levels/',
  timescales: '/timescales/',
  contacts: '/contacts/',
  indicators: '/indicators/',
  areaIndicators: (area: string) => `/indicators/${area}/`,
  search: '/search/',
  glossary: '/glossary/',
  term: (term: string) => `/glossary/#${term}`,
  data: '/data/',
  about: '/about/',
  accessibility: '/accessibility/',
  offline: '/offline/',
  pocket: '/download/threshold-atlas.html',
  /** The licences of other projects' code. */
  thirdParty: '/third-party-notices.txt',
} as const;
