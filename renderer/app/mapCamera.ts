import type { SessionViewport } from '../state/sessionStore.ts';

/** What the canvas can be asked to show. The canvas registers itself; without one, nothing happens. */
export interface CameraMoves {
  fit(): void;
  fitSelection(): void;
  zoomTo(scale: number): void;
  zoomBy(factor: number): void;
  /** Brings a step into sight with the smallest move. */
  reveal(stepId: string): void;
  /** Brings the nearest step into sight where none is: a canvas is never left empty while the map has steps. */
  revealNearest(): void;
  /** Brings what is selected into sight with the smallest move. */
  revealSelection(): void;
  /** Goes where the map lay before. */
  goTo(viewport: SessionViewport): void;
  focus(): void;
  /** Where the map lies in the canvas now. */
  viewport(): SessionViewport | null;
}

export interface MapCamera extends CameraMoves {
  /** Returns the function that takes the canvas away again. */
  attach(canvas: CameraMoves): () => void;
}

export function createMapCamera(): MapCamera {
  let canvas: CameraMoves | null = null;
  return {
    attach(moves) {
      canvas = moves;
      return () => {
        if (canvas === moves) canvas = null;
      };
    },
    fit: () => canvas?.fit(),
    fitSelection: () => canvas?.fitSelection(),
    zoomTo: (scale) => canvas?.zoomTo(scale),
    zoomBy: (factor) => canvas?.zoomBy(factor),
    reveal: (stepId) => canvas?.reveal(stepId),
    revealNearest: () => canvas?.revealNearest(),
    revealSelection: () => canvas?.revealSelection(),
    goTo: (viewport) => canvas?.goTo(viewport),
    focus: () => canvas?.focus(),
    viewport: () => canvas?.viewport() ?? null,
  };
}
