import type { ReactNode, Ref } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

const reachedByTab = { tabIndex: 0 } as const;

/** A part of the page that scrolls by itself: it takes the focus, so that the arrow keys scroll it (WCAG 2.1.1). */
export function ScrollRegion({ label, className, ref, children }: ScrollRegionProps) {
  return (
    <section ref={ref} className={className} aria-label={label} {...reachedByTab}>
      {children}
    </section>
  );
}
