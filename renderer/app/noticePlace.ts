/** Places in the window that a notice may take, in the order of preference. */
const places = ['bottom-left', 'top-left', 'bottom-center', 'top-center', 'bottom-right'] as const;
export type NoticePlace = (typeof places)[number];

/** In CSS pixels of the window. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much room a notice of a title, two lines and a button takes, with some around it. */
const NOTICE = { width: 440, height: 150 };
/** Above the status line and the first steps, below the header, beside the names of the lanes. */
const EDGE = { left: 172, top: 60, bottom: 84, right: 12 };

/** The first place where a notice lies on nothing that is being worked on. */
export function noticePlace(
  work: readonly Area[],
  window: { readonly width: number; readonly height: number },
): NoticePlace {
  const isFree = (place: NoticePlace): boolean => !work.some((area) => overlap(area, areaOf(place, window)));
  return places.find(isFree) ?? 'top-center';
}

/** What is being worked on: the selected steps, the field that is being typed in, and the fields beside map and card. */
export function workInSight(): readonly Area[] {
  const focused = document.activeElement?.matches('input, textarea, select') ? [document.activeElement] : [];
  return [...document.querySelectorAll('[data-canvas] [data-selected], [data-work]'), ...focused].map(
    (element) => element.getBoundingClientRect(),
  );
}

function areaOf(place: NoticePlace, window: { readonly width: number; readonly height: number }): Area {
  const free = window.width - NOTICE.width;
  const left = place.endsWith('left') ? EDGE.left : place.endsWith('right') ? free - EDGE.right : free / 2;
  const top = place.startsWith('top') ? EDGE.top : window.height - EDGE.bottom - NOTICE.height;
  return { left, top, right: left + NOTICE.width, bottom: top + NOTICE.height };
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
