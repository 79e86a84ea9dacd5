const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new record identifier: 16 random letters and digits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
