/** The worker's registration: made when the reader first saves, and not before. */
import { offlineAddresses } from '#model/offline/manifest.ts';
import { base } from '#service-worker/cache-names.ts';

export const registrationOf = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration(`${base}/`);

/** The worker that answers now, if there is one. */
export const currentWorker = async (): Promise<ServiceWorker | null> => (await registrationOf())?.active ?? null;

/** The worker in charge, registered first where there is none. @throws where it cannot be installed */
export async function activeWorker(): Promise<ServiceWorker> {
  const options = { scope: `${base}/`, updateViaCache: 'none' } as const;
  const registration = await navigator.serviceWorker.register(base + offlineAddresses.worker, options);
  const coming = registration.installing ?? registration.waiting;
  if (registration.active !== null || coming === null)
    return registration.active ?? Promise.reject(new Error('there is no worker'));
  return new Promise((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') reject(new Error('the worker could not be installed'));
    });
  });
}
