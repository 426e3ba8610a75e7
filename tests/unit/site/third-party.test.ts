import { describe, expect, it } from 'vitest';
import { onlyNoticed, packageOf } from '#integrations/third-party.ts';

describe('the package that a module comes from', () => {
  it.each([
    ['/project/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/project/node_modules/@serwist/utils/dist/index.js', '@serwist/utils'],
    ['C:\\project\\node_modules\\@serwist\\utils\\dist\\index.js', '@serwist/utils'],
    ['/project/node_modules/astro/node_modules/zod/index.js', 'zod'],
    ['/project/src/model/edition/urls.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('of %j is %j', (module, name) => {
    expect(packageOf(module)).toBe(name);
  });
});

describe('a bundle for browsers', () => {
  const bundleOf = (module: string, renderedLength: number): (() => void) => {
    const chunk = { type: 'chunk', fileName: 'tool.js', modules: { [module]: { renderedLength } } };
    const { generateBundle } = onlyNoticed();
    const error = (message: string): never => {
      throw new Error(message);
    };
    return () =>
      (generateBundle as (this: object, options: object, bundle: object) => void).call({ error }, {}, { chunk });
  };

  it('that holds a package without a notice is refused, and the package is named', () => {
    expect(bundleOf('/project/node_modules/left-pad/index.js', 10)).toThrow('tool.js holds code of left-pad');
  });

  it('may hold packages with a notice, our own code, and what was shaken out', () => {
    expect(bundleOf('/project/node_modules/preact/dist/preact.mjs', 10)).not.toThrow();
    expect(bundleOf('/project/src/model/edition/urls.ts', 10)).not.toThrow();
    expect(bundleOf('/project/node_modules/left-pad/index.js', 0)).not.toThrow();
  });
});
