import { displayName } from '../../../shared/model/displayName.ts';
import type { Lane } from '../../../shared/model/lane.ts';
import styles from './MatrixGrid.module.css';

/** The lanes that work arrives in, above their columns. */
export function MatrixHead({ lanes }: { readonly lanes: readonly Lane[] }) {
  return (
    <thead>
      <tr>
        <td className={styles.corner}>from ↓ to →</td>
        {lanes.map((lane) => (
          <th key={lane.id} scope="col" className={styles.to} title={displayName(lane)}>
            <span>{displayName(lane)}</span>
          </th>
        ))}
        <th scope="col" className={styles.all}>
          all
        </th>
      </tr>
    </thead>
  );
}
