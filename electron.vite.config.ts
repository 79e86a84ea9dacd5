import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import {
  installedFolders,
  licencesText,
  packageFolderOf,
  readPackage,
} from './electron/development/licences.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** The build of a clone goes to a folder beside, and is put in place when it is whole. */
const out = process.env.BATON_OUT ?? path('out');

/** Turns `new URL('./x.ts', import.meta.url)`, a script of its own, into its built file, which lies beside the bundle. */
function scriptsAsEntries(): Plugin {
  return {
    name: 'scripts-as-entries',
    async transform(code, importer) {
      const pattern = /new URL\((['"])(\.[^'"]+\.ts)\1,\s*import\.meta\.url\)/g;
      let changed = code;
      for (const [expression, , script = ''] of code.matchAll(pattern)) {
        const found = await this.resolve(script, importer);
        if (!found) this.error(`There is no script ${script}.`);
        const fileName = `${basename(script, '.ts')}.js`;
        this.emitFile({ type: 'chunk', id: found.id, fileName });
        changed = changed.replace(expression, `new URL('./${fileName}', import.meta.url)`);
      }
      return changed === code ? null : { code: changed };
    },
  };
}

const includedFolders = new Set(installedFolders(path('.')));

/**
 * Notes the packages of which something is built in. Main, preload and pages are built one after the other; the text
 * that the last one writes names the packages of all.
 */
function licencesOfIncluded(): Plugin {
  let root = '';
  return {
    name: 'licences-of-included',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((part) =>
        part.type === 'asset' ? part.originalFileNames : part.moduleIds,
      );
      for (const file of [...files, ...this.getModuleIds()]) {
        const folder = packageFolderOf(file);
        if (folder !== null) includedFolders.add(resolve(root, folder));
      }
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, 'licences.txt'), licencesText([...includedFolders].map(readPackage)));
    },
  };
}

export default defineConfig({
  main: {
    plugins: [scriptsAsEntries(), licencesOfIncluded()],
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
    plugins: [licencesOfIncluded()],
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
    plugins: [react(), licencesOfIncluded()],
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
