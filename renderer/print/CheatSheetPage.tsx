import type { KeyGroups, Paper } from '../../shared/contract/printJob.ts';
import styles from './CheatSheetPage.module.css';

export const cheatSheetTitle = 'Baton keyboard shortcuts';

/** All keys on paper, in two columns. A group that does not fit goes on in the next column or on the next page. */
export function CheatSheetPage({ groups, paper }: { readonly groups: KeyGroups; readonly paper: Paper }) {
  return (
    <main className={`${styles.page} ${paper === 'letter' ? styles.letter : styles.a4}`}>
      <h1 className={styles.title}>{cheatSheetTitle}</h1>
      <div className={styles.columns}>
        {groups.map(({ name, rows }) => (
          <section key={name} className={styles.group}>
            <h2 className={styles.heading}>{name}</h2>
            <table className={styles.table}>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.name}>
                    <th scope="row" className={styles.name}>
                      {row.name}
                    </th>
                    <td className={styles.keys}>{row.keys.join('  or  ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </main>
  );
}
