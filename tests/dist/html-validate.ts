// The rules that the built HTML is held to: html-validate's own recommended ones, less those named here with a reason.
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Written by the build: `<!DOCTYPE html>` in capitals is as good as in small letters.
    'doctype-style': 'off',
    // Lines are as long as the build makes them: the white space between elements is its choice.
    'no-trailing-whitespace': 'off',
    // Preact closes elements without content by themselves, Astro does not: HTML reads both alike.
    'void-style': 'off',
    // HTML lets an id begin with a digit, and the glossary's ids are its terms' own: `999`, `7-golden-rules`.
    'valid-id': ['error', { relaxed: true }],
    // A title names the page; where the publisher's heading is long, so is the title.
    'long-title': 'off',
    // A table that becomes a stack on a phone loses its roles in browsers unless they are written out.
    'no-redundant-role': 'off',
    // A frame that scrolls sideways is a region for the keyboard, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The search page answers as one types and has nothing to submit; H32 is a technique, not a requirement.
    'wcag/h32': 'off',
  },
};
