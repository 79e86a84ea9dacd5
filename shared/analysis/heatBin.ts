/** One of the five fixed bins 0–20–40–60–80–100, the same for every map. */
export type HeatBin = 1 | 2 | 3 | 4 | 5;

export const heatBins = [1, 2, 3, 4, 5] as const satisfies readonly HeatBin[];

/** Heats closer than this are equal: the difference is noise of the arithmetic. */
export const HEAT_TOLERANCE = 1e-9;

/** The bin of a heat of 0–100. A heat on an edge belongs to the hotter bin; 100 to the fifth. */
export function heatBin(heat: number): HeatBin {
  if (isBelow(heat, 20)) return 1;
  if (isBelow(heat, 40)) return 2;
  if (isBelow(heat, 60)) return 3;
  return isBelow(heat, 80) ? 4 : 5;
}

/** The edges of a bin, in heat. */
export function heatBinEdges(bin: HeatBin): { readonly from: number; readonly to: number } {
  return { from: (bin - 1) * 20, to: bin * 20 };
}

/** Whether a heat lies below a limit by more than noise. */
export function isBelow(heat: number, limit: number): boolean {
  return heat < limit - HEAT_TOLERANCE;
}
