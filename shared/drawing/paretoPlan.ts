/** Sizes of the Pareto, in units. */
export const paretoStyle = { head: 28, row: 22, numberWidth: 36, shareWidth: 52 } as const;

/** Of what is left for names and bars. */
const NAME_SHARE = 0.44;

/** The columns of the picture: where names end, and where the one axis of 0–100 lies that heat and share are read on. */
export interface ParetoColumns {
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
}

export function paretoColumns(width: number): ParetoColumns {
  const nameWidth = Math.round((width - paretoStyle.numberWidth - paretoStyle.shareWidth) * NAME_SHARE);
  return { nameWidth, left: nameWidth + paretoStyle.numberWidth, right: width - paretoStyle.shareWidth };
}

export function onAxis({ left, right }: ParetoColumns, value: number): number {
  return left + (value / 100) * (right - left);
}

export function middleOf(index: number): number {
  return paretoStyle.head + (index + 0.5) * paretoStyle.row;
}
