import type { SvgNode } from '../../shared/drawing/svgNode.ts';
import { SvgPicture } from '../ui/SvgPicture.tsx';
import styles from './PrintedPicture.module.css';

/** A drawing at its own size in CSS pixels, to be photographed as it stands. */
export function PrintedPicture({ drawing, label }: { readonly drawing: SvgNode; readonly label: string }) {
  const { width, height } = drawing.attributes;
  return (
    <div className={styles.picture} style={{ width, height }}>
      <SvgPicture drawing={drawing} label={label} />
    </div>
  );
}
