import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = { files: ['**/*.{ts,tsx}'], ignores: ['**/*.astro/**'] };

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'test-results/', 'content/', 'public/']),

  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  },
  { ...typed, languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  // The scripts inside pages come to ESLint as files of their own, which no tsconfig knows; `astro check` types them.
  { files: ['**/*.mjs', '**/*.astro/**'], extends: [tseslint.configs.disableTypeChecked] },
  astro.configs['flat/recommended'],

  {
    ignores: ['**/*.css'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-implicit-coercion': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ForInStatement', message: 'Use for … of over Object.keys or Object.entries.' },
      ],
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-params': ['error', 5],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    ...typed,
    rules: {
      // The compiler wants brackets for what a record may lack.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // An import of types alone leaves nothing behind, so that what is sent to the browser brings no schema along.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Interfaces and type aliases each have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Spreading a string takes it by code points, which is what the code means where it does so.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Short arrows that pass on what they call are plainer than arrows with braces.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
    },
  },
  // ESLint cannot see the types of .astro files that these gather; `astro check` can.
  {
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  // What readers' browsers run uses nothing that the oldest of them lack (browserslist in package.json).
  {
    files: ['src/{islands,client,service-worker,model}/**/*.{ts,tsx}', 'src/components/kit/**/*.{ts,tsx}'],
    extends: [compat.configs['flat/recommended']],
  },
  // Of styles likewise: what every browser had by the end of 2023.
  {
    files: ['src/styles/**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: 2023,
          // Where a browser lacks these, all the words are there still: tints, balanced lines, what is skipped while out
          // of sight; on paper, margins, breaks, and what is folded, which stays as the reader has it.
          allowAtRules: ['page'],
          allowProperties: [
            'accent-color',
            'box-decoration-break',
            'content-visibility',
            'forced-color-adjust',
            'print-color-adjust',
            'text-wrap',
            'user-select',
          ],
          allowPropertyValues: { 'break-after': ['avoid'] },
          allowSelectors: ['details-content', 'fullscreen', 'marker'],
        },
      ],
    },
  },
  // The model is pure: what it has to say, it returns.
  { files: ['src/model/**'], rules: { 'no-console': 'error' } },
  {
    files: ['tests/**'],
    rules: {
      // A test file is one list of cases; what a test takes for granted fails the test where it is wrong.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
