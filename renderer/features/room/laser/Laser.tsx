import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useRootMark } from '../../../ui/useRootMark.ts';
import styles from './Laser.module.css';
import { laserStore } from './laserStore.ts';
import { liveTrail, type TrailPoint, trailPieces } from './laserTrail.ts';

/** The light that follows the pointer. It is drawn over everything, takes no press, and leaves no mark. */
export function Laser() {
  const isOn = useStore(laserStore, (state) => state.isOn);
  useRootMark('data-laser', isOn);
  return isOn ? <Light /> : null;
}

const colour = '217, 24, 60';
const dotRadius = 7;
const glowRadius = 18;
/** What presses and moves would do on the map does not happen while the laser is on. */
const heldBack = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'] as const;

function Light() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const light = followPointer(element, context);
    const holdBack = (event: Event): void => {
      if (!isOnMap(event)) return;
      event.stopPropagation();
      event.preventDefault();
    };
    for (const type of heldBack) window.addEventListener(type, holdBack, { capture: true });
    return () => {
      light.end();
      for (const type of heldBack) window.removeEventListener(type, holdBack, { capture: true });
    };
  }, []);
  return <canvas ref={canvas} className={styles.light} data-testid="laser" aria-hidden />;
}

function isOnMap({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-canvas]') !== null;
}

/** Paints while there is anything to see, and rests otherwise. */
function followPointer(element: HTMLCanvasElement, context: CanvasRenderingContext2D): { end(): void } {
  let points: readonly TrailPoint[] = [];
  let pointer: TrailPoint | null = null;
  let frame = 0;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const paint = (): void => {
    const now = performance.now();
    fitToWindow(element, context);
    points = liveTrail(points, now);
    if (!still) paintTrail(context, points, now);
    if (pointer) paintDot(context, pointer);
    frame = points.length > 1 && !still ? requestAnimationFrame(paint) : 0;
  };
  const move = (event: PointerEvent): void => {
    const onMap = isOnMap(event);
    if (onMap) event.stopPropagation();
    pointer = onMap ? { x: event.clientX, y: event.clientY, at: performance.now() } : null;
    points = pointer ? [...points, pointer] : [];
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  window.addEventListener('pointermove', move, { capture: true });
  return {
    end: () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move, { capture: true });
    },
  };
}

function fitToWindow(element: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  const density = window.devicePixelRatio;
  const [width, height] = [window.innerWidth * density, window.innerHeight * density];
  if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, window.innerWidth, window.innerHeight);
}

function paintTrail(context: CanvasRenderingContext2D, points: readonly TrailPoint[], now: number): void {
  context.lineCap = 'butt';
  for (const { from, to, strength } of trailPieces(points, now)) {
    context.strokeStyle = `rgba(${colour}, ${0.85 * strength})`;
    context.lineWidth = 1 + 7 * strength;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
}

function paintDot(context: CanvasRenderingContext2D, { x, y }: TrailPoint): void {
  const glow = context.createRadialGradient(x, y, dotRadius / 2, x, y, glowRadius);
  glow.addColorStop(0, `rgba(${colour}, 0.55)`);
  glow.addColorStop(1, `rgba(${colour}, 0)`);
  context.fillStyle = glow;
  context.beginPath();
  context.arc(x, y, glowRadius, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = `rgb(${colour})`;
  context.beginPath();
  context.arc(x, y, dotRadius, 0, 2 * Math.PI);
  context.fill();
}
