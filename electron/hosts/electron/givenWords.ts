/**
 * The words that were given to Baton itself: without the program, without the application's folder in a clone, and
 * without the flags that are meant for Chromium.
 */
export function givenWords(words: readonly string[], isPackaged: boolean): string[] {
  return words.slice(isPackaged ? 1 : 2).filter((word) => !chromiumFlags.test(word));
}

const chromiumFlags = /^--(no-sandbox|ozone-platform|disable-gpu|inspect|remote-debugging|original-process)/;

/** The workflow files among the words, as a file association or a second start gives them. */
export function workflowFilesIn(words: readonly string[]): string[] {
  return words.filter((word) => /\.(baton|bpmn)$/i.test(word) && !word.startsWith('-'));
}
