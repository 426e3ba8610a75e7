/**
 * Which rooms may know which (ARCHITECTURE.md). Imports run one way, floor by floor, and in no circle: a rule here
 * names the files it is about (`from`) and what they may not import (`to`).
 */
const MODEL = '^src/model/';
/** The floors of the model, each with the floors that it may know besides itself. */
const FLOORS = {
  url: [],
  content: [],
  edition: ['content'],
  data: ['content', 'edition'],
  windscreen: ['url', 'content', 'edition'],
  search: ['url', 'content', 'edition', 'data'],
  comparison: ['url', 'content', 'edition', 'data'],
  changes: ['content', 'edition', 'data'],
  finder: ['url', 'content', 'edition', 'data', 'search'],
  training: ['url', 'content', 'edition', 'data'],
  offline: ['content', 'edition'],
};
const floors = Object.entries(FLOORS).map(([floor, below]) => ({
  name: `model-${floor}`,
  comment: `src/model/${floor} knows itself${below.length === 0 ? '' : ` and ${below.join(', ')}`}, and Zod.`,
  severity: 'error',
  from: { path: `${MODEL}${floor}/` },
  to: { pathNot: [`${MODEL}(?:${[floor, ...below].join('|')})/`, '^node_modules/(?:zod|diff)/'] },
}));

/** What a reader's browser runs. Types leave nothing behind, so they may come from anywhere. */
const BROWSER = '^src/(?:islands|client|service-worker)/';

export default {
  forbidden: [
    ...floors,
    {
      name: 'one-part-of-the-model-knows-how-texts-differ',
      comment: 'The package that finds the differences of two texts is for pages that are drawn in the build.',
      severity: 'error',
      from: { pathNot: '^src/model/changes/difference[.]ts$' },
      to: { path: '^node_modules/diff/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'loading-knows-the-model',
      comment: 'What reads and checks content knows the model and no page.',
      severity: 'error',
      from: { path: '^src/loading/' },
      to: { path: '^(?:src|scripts|tests)/', pathNot: '^src/(?:loading|model)/' },
    },
    {
      name: 'integrations-know-content-and-the-model',
      severity: 'error',
      from: { path: '^src/integrations/' },
      to: { path: '^(?:src|scripts|tests)/', pathNot: '^src/(?:integrations|loading|model|service-worker)/' },
    },
    {
      name: 'the-browser-knows-the-model-and-what-is-drawn',
      comment: 'No file system, no content layer, and no library but Preact.',
      severity: 'error',
      from: { path: BROWSER },
      to: {
        pathNot: [BROWSER, MODEL, '^src/components/kit/', '^node_modules/preact/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-kit-knows-the-model',
      comment: 'Parts that pages and islands share are drawn from plain data alone.',
      severity: 'error',
      from: { path: '^src/components/kit/' },
      to: { pathNot: [MODEL, '^src/components/kit/', '^node_modules/preact/'] },
    },
    {
      name: 'scripts-know-nothing-of-the-site',
      comment: 'But those that help authors, which ask the content and the model.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/(?:pairs[.]ts$|authoring/)' },
      to: { path: '^(?:src|tests)/' },
    },
    {
      name: 'authoring-knows-content-and-the-model',
      severity: 'error',
      from: { path: '^scripts/authoring/' },
      to: { path: '^(?:src|tests)/', pathNot: '^src/(?:loading|model)/' },
    },
    {
      name: 'nothing-knows-a-test',
      severity: 'error',
      from: { path: '^(?:src|scripts)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|\\.astro|test-results)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
