import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** The build of a clone goes to a folder beside, and is put in place when it is whole. */
const out = process.env.BATON_OUT ?? path('out');

/**
 * Turns `new URL('./x.ts', import.meta.url)`, the way Node finds a worker, into the worker's built file, which lies
 * beside the bundle.
 */
function workersAsEntries(): Plugin {
  return {
    name: 'workers-as-entries',
    async transform(code, importer) {
      const pattern = /new URL\((['"])(\.[^'"]+\.ts)\1,\s*import\.meta\.url\)/g;
      let changed = code;
      for (const [expression, , worker = ''] of code.matchAll(pattern)) {
        const found = await this.resolve(worker, importer);
        if (!found) this.error(`There is no worker ${worker}.`);
        const fileName = `${basename(worker, '.ts')}.js`;
        this.emitFile({ type: 'chunk', id: found.id, fileName });
        changed = changed.replace(expression, `new URL('./${fileName}', import.meta.url)`);
      }
      return changed === code ? null : { code: changed };
    },
  };
}

export default defineConfig({
  main: {
    plugins: [workersAsEntries()],
    build: {
      // Of all packages only the native addon stays outside the bundle: it is the one in "dependencies".
      outDir: `${out}/main`,
      target: 'node24',
      rolldownOptions: {
        input: { main: path('electron/hosts/electron/main.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: `${out}/preload`,
      rolldownOptions: {
        input: { preload: path('electron/hosts/electron/preload.ts') },
        // A sandboxed preload script is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: path('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: `${out}/renderer`,
      emptyOutDir: true,
      target: 'chrome140',
      minify: true,
      // Fonts and pictures stay files: the policy of the pages allows no data: fonts.
      assetsInlineLimit: 0,
      // Chunks are loaded from memory; asking for them ahead of time gains nothing.
      modulePreload: false,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: {
        input: { index: path('renderer/index.html'), print: path('renderer/print.html') },
      },
    },
  },
});
