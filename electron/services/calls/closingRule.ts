/**
 * What to do when somebody closes the window: the page is told, and what it held is waited for. When it could not be
 * stored, the window stays, so that the page can say so and offer a copy; closing once more closes it.
 * The function answers whether the window may close.
 */
export function closingRule(announce: () => void, settled: () => Promise<boolean>): () => Promise<boolean> {
  let hasStayed = false;
  let asking: Promise<boolean> | null = null;
  const ask = async (): Promise<boolean> => {
    if (hasStayed) return true;
    announce();
    const mayClose = await settled();
    hasStayed = !mayClose;
    return mayClose;
  };
  return () => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}
