/** The licence of the restated content, where its text stands. */
export const CONTENT_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
