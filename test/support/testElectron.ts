import { join } from 'node:path';
import { isRunnable, presentElectron } from '../../electron/development/electronBinary.ts';

const electronPackage = join(import.meta.dirname, '../../node_modules/electron');

/** Electron's binary, where it is here and this system has the libraries it needs; else null. */
export function testElectron(): string | null {
  const binary = presentElectron(electronPackage, process.env.ELECTRON_OVERRIDE_DIST_PATH);
  return binary !== null && isRunnable(binary) ? binary : null;
}
