import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The words that were given to Baton itself: without the program, without the application's folder in a clone, and
 * without the flags that are meant for Chromium.
 */
export function givenWords(words: readonly string[], isPackaged: boolean): string[] {
  return words.slice(isPackaged ? 1 : 2).filter((word) => !chromiumFlags.test(word));
}

const chromiumFlags = /^--(no-sandbox|ozone-platform|disable-gpu|inspect|remote-debugging|original-process)/;

/**
 * The workflow files among the words, as a file association or a second start gives them: paths from the folder in
 * which that start was made, or, as Linux desktops give them, file: addresses. Answers whole paths.
 */
export function workflowFilesIn(words: readonly string[], startedIn: string): string[] {
  return words
    .filter((word) => !word.startsWith('-'))
    .map((word) => resolve(startedIn, pathOf(word)))
    .filter((path) => /\.(baton|baton-scores|bpmn)$/i.test(path));
}

function pathOf(word: string): string {
  if (!word.startsWith('file:')) return word;
  try {
    return fileURLToPath(word);
  } catch {
    // An address on another machine is no file of this one; what it names will be said not to be there.
    return word;
  }
}
