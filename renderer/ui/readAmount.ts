/** The amount a person typed, with a point or a comma: a number of 0 or more, null for nothing. */
export function readAmount(text: string): number | null | 'unreadable' {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^(\d{1,12}(\.\d{0,6})?|\.\d{1,6})$/.test(plain) ? Number(plain) : 'unreadable';
}
