import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { laserStore } from './laser/laserStore.ts';
import styles from './PointerRing.module.css';

/** After so many milliseconds without a move the ring is gone. */
const idleTime = 2_000;

/** A soft ring around the pointer, so that a room sees where it is. */
export function PointerRing() {
  const ring = useRef<HTMLDivElement>(null);
  const isLaserOn = useStore(laserStore, (state) => state.isOn);
  useEffect(() => {
    let idle: ReturnType<typeof setTimeout> | undefined;
    const hide = (): void => ring.current?.removeAttribute('data-shown');
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const element = ring.current;
      if (!element) return;
      element.style.translate = `${clientX}px ${clientY}px`;
      element.setAttribute('data-shown', '');
      clearTimeout(idle);
      idle = setTimeout(hide, idleTime);
    };
    window.addEventListener('pointermove', move, { capture: true, passive: true });
    document.documentElement.addEventListener('pointerleave', hide);
    return () => {
      clearTimeout(idle);
      window.removeEventListener('pointermove', move, { capture: true });
      document.documentElement.removeEventListener('pointerleave', hide);
    };
  }, []);
  return isLaserOn ? null : <div ref={ring} className={styles.ring} data-testid="pointer-ring" aria-hidden />;
}
