import { raterCoverage } from '../../../shared/analysis/raterCoverage.ts';
import { useAnalysis, useMap, useSettings } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { useRaterNames } from '../scoring/useRaterNames.ts';
import styles from './PeopleTable.module.css';
import { PersonRow } from './PersonRow.tsx';

/** Everybody who scores. While they are anonymous, what would give somebody away is not here to be seen or changed. */
export function PeopleTable() {
  const map = useMap();
  const analysis = useAnalysis();
  const names = useRaterNames();
  const isNamed = useSettings((settings) => settings.raters) === 'named';
  const coverage = raterCoverage(map, analysis);
  if (names.size === 0)
    return (
      <QuietText>
        Nobody scores yet. Add the people of the room by their names, with commas between.
      </QuietText>
    );
  return (
    <>
      {!isNamed && (
        <p className={styles.note}>
          Names, roles and lanes are hidden everywhere while raters are anonymous. Show them by name to change
          them.
        </p>
      )}
      <table className={styles.table} aria-label="Raters">
        <thead>
          <tr>
            <th scope="col">{isNamed ? 'Name' : 'Rater'}</th>
            {isNamed && (
              <>
                <th scope="col">Role</th>
                <th scope="col">Speaks for</th>
              </>
            )}
            <th scope="col" className={styles.scored}>
              Handoffs scored
            </th>
            <th scope="col" className={styles.rounds}>
              In rounds
            </th>
            <td className={styles.action} />
          </tr>
        </thead>
        <tbody>
          {[...names].map(([id, { name }]) => {
            const rater = map.rater.get(id);
            const covered = coverage.get(id);
            if (!rater || !covered) return null;
            return (
              <PersonRow
                key={id}
                rater={rater}
                name={name}
                isNamed={isNamed}
                coverage={covered}
                total={analysis.ranked.length}
              />
            );
          })}
        </tbody>
      </table>
    </>
  );
}
