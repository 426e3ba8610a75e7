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
  },
};
