import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The program with all its modules in one file, which starts in half the time. Returns the file’s path. */
export async function bundledProgram(source: string): Promise<string> {
  // Where the addon that stays outside is found from.
  const outDir = join(root, 'node_modules/.cache/baton-programs');
  const name = `${process.pid}.mjs`;
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: source,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return join(outDir, name);
}
