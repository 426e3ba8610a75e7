/** What is said of words that a reader copies, wherever they are copied. */

export const COPIED = 'Copied';
export const NOT_COPIED = 'Could not copy';
/** What is left to do where a browser refuses: nothing has a clipboard on plain http. */
export const SELECTED = `${NOT_COPIED}: the words are selected`;
export const SELECT_THESE = 'Select the words and copy them';
export const DOWNLOAD_INSTEAD = `${NOT_COPIED}: download the CSV instead`;
