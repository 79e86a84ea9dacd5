import { createRequire } from 'node:module';
import type ElectronBuilder from 'electron-builder';

/**
 * Run by itself with a target, the folder of a stand-in for Electron and one for the output, has the packager work out
 * what it would write for that target on Linux, without writing it; prints that as JSON in a line of its own.
 */
const [target = '', electronDist = '', output = ''] = process.argv.slice(2);
const builder: typeof ElectronBuilder = createRequire(import.meta.url)('electron-builder');

let file = '';
await builder.build({
  targets: builder.Platform.LINUX.createTarget([target], builder.Arch.x64),
  config: {
    extends: 'electron-builder.yml',
    electronDist,
    directories: { output },
    artifactBuildStarted: (artifact) => {
      file = artifact.file;
    },
  },
  effectiveOptionComputed: async (described: unknown) => {
    process.stdout.write(`\n${JSON.stringify({ described, file })}\n`);
    return true;
  },
});
