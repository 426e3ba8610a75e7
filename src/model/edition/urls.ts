/** The addresses of the site under one name. Bundles for browsers hold only those that they use. */
export * as addresses from './addresses.ts';
