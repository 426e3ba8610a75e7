declare namespace App {
  interface Locals {
    /** The edition whose guidance is being drawn: its components look their facts up here. */
    edition: import('#model/edition/atlas.ts').Edition;
  }
}

interface ImportMetaEnv {
  /** The web address of the list where mistakes are reported; null where the build was told none. */
  readonly REPORTS: string | null;
}

/** The guidance of each document, by its id, compiled (src/integrations/guidance-modules.ts). */
declare module 'virtual:guidance' {
  const guidance: Readonly<Record<string, () => Promise<import('astro').MDXInstance<Record<string, unknown>>>>>;
  export default guidance;
}
