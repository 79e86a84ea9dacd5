import type { Locator } from 'playwright-core';

/** The height of the lowest text in it that can be seen, in pixels of the screen; buttons count if they are asked for. */
export async function smallestText(
  within: Locator,
  { buttons }: { readonly buttons: boolean },
): Promise<number> {
  const unread = ['style', '[class*="speech"]', '[class*="VisuallyHidden"]', ...(buttons ? [] : ['button'])];
  return within.evaluate((root, unread) => {
    const enlargement = (element: HTMLElement | SVGElement): number => {
      const pane = element.closest('.react-flow__viewport');
      if (element instanceof SVGTextElement) return element.getScreenCTM()?.a ?? 1;
      if (pane) return new DOMMatrix(getComputedStyle(pane).transform).a;
      return (element as HTMLElement & { readonly currentCSSZoom: number }).currentCSSZoom;
    };
    const sizes: number[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || !text.textContent?.trim() || element.closest(unread)) continue;
      const { fontSize, visibility } = getComputedStyle(element);
      if (element.getBoundingClientRect().width <= 1 || visibility === 'hidden') continue;
      sizes.push(Number.parseFloat(fontSize) * enlargement(element));
    }
    return Math.min(...sizes);
  }, unread.join());
}
