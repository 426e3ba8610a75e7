/** The content is read once, however many copies of the reader a build has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aDocument } from '../../support/build.ts';
import { aProject, mdx } from '../../support/project.ts';

/** The module as another bundle has it: a copy of its own. */
const aCopy = async (): Promise<typeof import('#loading/content.ts')> => {
  vi.resetModules();
  return import('#loading/content.ts');
};

const rewrite = (root: string, title: string): void =>
  writeFileSync(join(root, 'content/documents/northshire-2020.mdx'), mdx(aDocument({ title })));

describe('the content of a folder', () => {
  it('is read once and its atlas built once, for integrations and pages alike', async () => {
    const root = aProject();
    const [one, other] = [await aCopy(), await aCopy()];
    expect(other).not.toBe(one);
    const content = one.contentOf(root);
    const atlas = one.atlasOf(root);
    rewrite(root, 'Changed on the disk');
    expect(other.contentOf(root)).toBe(content);
    expect(other.atlasOf(root)).toBe(atlas);
  });

  it('is read again once it is forgotten', async () => {
    const root = aProject();
    const { contentOf, forgetContent } = await aCopy();
    contentOf(root);
    rewrite(root, 'Changed on the disk');
    forgetContent(root);
    expect(contentOf(root).documents.map(({ title }) => title)).toEqual(['Changed on the disk']);
  });

  it('makes no atlas while it has faults, and says which', async () => {
    const root = aProject({ documents: { 'northshire-2020': mdx(aDocument({ title: '' })) } });
    const { atlasOf } = await aCopy();
    expect(() => atlasOf(root)).toThrow(/1 fault in the content.*title: found ""/s);
  });

  it('keeps the guidance as it was checked, apart from the frontmatter', async () => {
    const { contentOf } = await aCopy();
    const root = aProject({ documents: { 'northshire-2020': mdx(aDocument(), '## Here\n') } });
    expect(contentOf(root).guidance['northshire-2020']?.body).toBe('## Here\n');
  });
});
