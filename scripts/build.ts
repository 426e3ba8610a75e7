// `npm run build`: builds the site into dist/. Astro and the integrations print their own steps.
import { checkSettings } from './support/env.ts';
import { binPath, root, runMain, runNode, formatSeconds } from './support/project.ts';

/** Builds the site. Resolves to the exit code of the build. */
export async function build(env: Record<string, string | undefined> = {}): Promise<number> {
  const started = performance.now();
  checkSettings({ ...process.env, ...env }, root);
  const code = await runNode([binPath('astro'), 'build'], { env });
  const { CONTENT } = { ...process.env, ...env };
  const took = formatSeconds(performance.now() - started);
  console.log(
    code === 0
      ? `Built the site into ${CONTENT ? `${CONTENT}/` : ''}dist/ in ${took}.`
      : `The build failed after ${took}: see above.`,
  );
  return code;
}

if (import.meta.main) await runMain(() => build());
