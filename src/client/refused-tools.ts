/**
 * A host that sends a script policy of its own refuses the script in the page that starts the tools
 * (docs/decisions/csp-tag.md): what would be missing without a word is said.
 */
for (const island of document.querySelectorAll('[component-url]:not(:defined)')) {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent =
    'The tool that belongs here could not start: the host of this site does not allow it. The links on this page work without it.';
  island.before(notice);
}

// A module like the others: its variables are its own.
export {};
