/** An amount of 0 or more in at most four characters: 0.4, 31, 999, 1.2k, 12k. */
export function shortAmount(amount: number): string {
  if (amount < 9.95) return String(Math.round(amount * 10) / 10);
  if (amount < 999.5) return String(Math.round(amount));
  const thousands = amount / 1_000;
  return `${thousands < 9.95 ? Math.round(thousands * 10) / 10 : Math.round(thousands)}k`;
}
