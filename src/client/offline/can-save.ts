/** Whether this browser can save pages here, and if not, why not, in words for its reader. */
import { PREFIX } from '#service-worker/cache-names.ts';

const INSTEAD = 'The pocket edition, below, works without a connection.';

/** null where nothing stands in the way. */
export async function whyNot(): Promise<string | null> {
  if (!isSecureContext) return `Saving needs https, and this page was opened with plain http. ${INSTEAD}`;
  try {
    // Where site data is blocked, every use of it is refused; some browsers then take the functions themselves away.
    await caches.has(PREFIX);
    await navigator.serviceWorker.getRegistration();
  } catch {
    return `This browser keeps nothing for this site: site data may be blocked, or this may be a private window. ${INSTEAD}`;
  }
  if (!('DecompressionStream' in window) || !('locks' in navigator))
    return `This browser cannot save pages. ${INSTEAD}`;
  return null;
}
