import { z } from 'zod';

const boundsSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
});

/** Display identifier -> where the window was on it, in that display's own pixels. */
const placementsSchema = z.record(
  z.string(),
  z.strictObject({ bounds: boundsSchema, isMaximized: z.boolean() }),
);
export type Placements = Readonly<z.infer<typeof placementsSchema>>;

export type Bounds = z.infer<typeof boundsSchema>;

export interface ScreenDisplay {
  readonly id: number | string;
  /** What of the display is free for windows. */
  readonly workArea: Bounds;
}

export interface Placement {
  readonly bounds: Bounds;
  readonly isMaximized: boolean;
}

export const SMALLEST_WINDOW = { width: 800, height: 560 } as const;
const USUAL_WINDOW = { width: 1440, height: 900 } as const;

/** Where the window opens on this display: where it last was there, as far as that still fits, else in its middle. */
export function placementOn(display: ScreenDisplay, placements: Placements): Placement {
  const area = display.workArea;
  const kept = placements[String(display.id)];
  const size = kept?.bounds ?? USUAL_WINDOW;
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  const x = kept?.bounds.x ?? area.x + Math.round((area.width - width) / 2);
  const y = kept?.bounds.y ?? area.y + Math.round((area.height - height) / 2);
  const bounds = {
    x: clamp(x, area.x, area.x + area.width - width),
    y: clamp(y, area.y, area.y + area.height - height),
    width,
    height,
  };
  return { bounds, isMaximized: kept?.isMaximized ?? false };
}

export function readPlacements(text: string): Placements {
  try {
    return placementsSchema.parse(JSON.parse(text));
  } catch {
    // A lost window position is not worth a question: the window opens in the middle.
    return {};
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
