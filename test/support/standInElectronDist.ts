import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Electron's binary marks its fuses so: this text, the version of the marking, their number, then one digit each. */
export const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const program = Buffer.concat([
  Buffer.from(`#!/bin/sh\nexit 0\n#${FUSE_MARK}`),
  Buffer.from([1, 9]),
  Buffer.from('111111111\n'),
]);

/** A folder that a packager takes for Electron's, of Linux and Windows, with a program that does nothing. */
export function writeElectronDist(folder: string): void {
  for (const name of ['electron', 'electron.exe']) write(join(folder, name), program);
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/en-US.pak'])
    write(join(folder, name), 'stand-in');
}

/** The same for macOS: the application's folder with its helpers, each with the list of its properties. */
export function writeMacElectronDist(folder: string): void {
  const contents = join(folder, 'Electron.app/Contents');
  write(join(contents, 'Info.plist'), properties('Electron'));
  write(join(contents, 'MacOS/Electron'), program);
  const framework = 'Electron Framework.framework';
  write(join(contents, 'Frameworks', framework, 'Electron Framework'), program);
  write(join(contents, 'Frameworks', framework, 'Resources/en.lproj/locale.pak'), 'stand-in');
  write(join(contents, 'Resources/electron.icns'), 'stand-in');
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${kind}`;
    write(join(contents, `Frameworks/${helper}.app/Contents/Info.plist`), properties(helper));
    write(join(contents, `Frameworks/${helper}.app/Contents/MacOS/${helper}`), program);
  }
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) write(join(folder, name), 'stand-in');
}

function properties(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>
`;
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  if (content === program) chmodSync(path, 0o755);
}
