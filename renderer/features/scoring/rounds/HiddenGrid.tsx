import { useEffect, useRef } from 'react';
import { dimensionTexts } from '../../../../shared/analysis/dimensionTexts.ts';
import { type Dimension, dimensions } from '../../../../shared/model/dimension.ts';
import { foldName } from '../../../../shared/model/names.ts';
import type { Rater } from '../../../../shared/model/rater.ts';
import { useApp, useMap } from '../../../app/appContext.ts';
import { raterAnswers, ratersByName } from '../raterAnswers.ts';
import styles from './HiddenGrid.module.css';

interface HiddenGridProps {
  readonly handoffId: string;
  readonly raterId: string | null;
  readonly dimension: Dimension;
}

/** Raters by dimensions: a filled dot where there is an answer, whatever it is. */
export function HiddenGrid({ handoffId, raterId, dimension }: HiddenGridProps) {
  const map = useMap();
  const raters = ratersByName(map);
  const table = useFocusOnAsked(`${raterId} ${dimension}`);
  const count = (rater: Rater): number => Object.keys(raterAnswers(map, handoffId, rater.id).scores).length;
  const given = raters.reduce((sum, rater) => sum + count(rater), 0);
  if (raters.length === 0) return null;
  return (
    <table ref={table} className={styles.grid} data-scorecard={handoffId}>
      <caption className={styles.caption}>
        {given} of {raters.length * dimensions.length} answers taken
      </caption>
      <thead>
        <tr>
          <th scope="col">Rater</th>
          {dimensions.map((each, place) => (
            <th key={each} scope="col" data-asked={each === dimension || undefined}>
              <abbr title={dimensionTexts[each].name}>{place + 1}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {raters.map((rater) => (
          <tr key={rater.id} data-asked={rater.id === raterId || undefined}>
            <th scope="row">{foldName(rater.name) || 'Unnamed rater'}</th>
            {dimensions.map((each) => (
              <Cell
                key={each}
                rater={rater}
                dimension={each}
                isAnswered={raterAnswers(map, handoffId, rater.id).scores[each] !== undefined}
                isAsked={rater.id === raterId && each === dimension}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly rater: Rater;
  readonly dimension: Dimension;
  readonly isAnswered: boolean;
  readonly isAsked: boolean;
}

function Cell({ rater, dimension, isAnswered, isAsked }: CellProps) {
  const app = useApp();
  const name = `${foldName(rater.name)}, ${dimensionTexts[dimension].name}`;
  return (
    <td>
      <button
        type="button"
        className={styles.dot}
        tabIndex={isAsked ? 0 : -1}
        aria-label={`${name}: ${isAnswered ? 'answered' : 'not answered yet'}`}
        aria-current={isAsked || undefined}
        data-answered={isAnswered || undefined}
        onClick={() => app.session.setState({ raterId: rater.id, dimension })}
      />
    </td>
  );
}

/** What is asked stays in sight; the focus, while it is in the grid, follows it. */
function useFocusOnAsked(asked: string): React.RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const cell = asked ? table.current?.querySelector<HTMLElement>('[aria-current]') : null;
    cell?.scrollIntoView({ block: 'nearest' });
    if (table.current?.contains(document.activeElement)) cell?.focus();
  }, [asked]);
  return table;
}
