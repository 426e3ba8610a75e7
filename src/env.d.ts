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

/** The address of a script that is loaded when a reader asks for it (src/integrations/client-bundle.ts). */
declare module '*?later' {
  const address: string;
  export default address;
}
