/** The folders whose library this process has open. */
export const openFolders = new Set<string>();
