/** The weights that the card and the heat map are set in. */
const weights = [400, 500, 600, 700];

/** Lines break where the real font breaks them, so it comes before the first measure. */
export async function loadFonts(): Promise<void> {
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px Inter`)));
}
