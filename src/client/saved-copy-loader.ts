/**
 * Where a reader has saved pages, each says that it is a saved copy and of when; nobody else loads a byte of it.
 * A script element, because an import() would bring the bundler's helper to every page.
 */
if ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${import.meta.env.BASE_URL}offline/saved-copy.js`;
  document.head.append(script);
}

// A module like the others: its variables are its own.
export {};
