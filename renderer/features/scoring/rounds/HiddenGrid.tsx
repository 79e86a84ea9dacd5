import { useEffect, useRef } from 'react';
import { dimensionTexts } from '../../../../shared/analysis/dimensionTexts.ts';
import { type Dimension, dimensions } from '../../../../shared/model/dimension.ts';
import { useApp, useMap } from '../../../app/appContext.ts';
import { raterAnswers } from '../raterAnswers.ts';
import { useRaterNames } from '../useRaterNames.ts';
import styles from './HiddenGrid.module.css';

interface HiddenGridProps {
  readonly handoffId: string;
  readonly raterId: string | null;
  readonly dimension: Dimension;
}

/** Raters by dimensions: a filled dot where there is an answer, whatever it is. */
export function HiddenGrid({ handoffId, raterId, dimension }: HiddenGridProps) {
  const map = useMap();
  const names = useRaterNames();
  const table = useFocusOnAsked(`${raterId} ${dimension}`);
  const count = (id: string): number => Object.keys(raterAnswers(map, handoffId, id).scores).length;
  const given = [...names.keys()].reduce((sum, id) => sum + count(id), 0);
  if (names.size === 0) return null;
  return (
    <table ref={table} className={styles.grid} data-scorecard={handoffId}>
      <caption className={styles.caption}>
        {given} of {names.size * dimensions.length} answers taken
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
        {[...names].map(([id, { name }]) => (
          <tr key={id} data-asked={id === raterId || undefined}>
            <th scope="row">{name}</th>
            {dimensions.map((each) => (
              <Cell
                key={each}
                id={id}
                name={name}
                dimension={each}
                isAnswered={raterAnswers(map, handoffId, id).scores[each] !== undefined}
                isAsked={id === raterId && each === dimension}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  /** The rater’s. */
  readonly id: string;
  readonly name: string;
  readonly dimension: Dimension;
  readonly isAnswered: boolean;
  readonly isAsked: boolean;
}

function Cell({ id, name, dimension, isAnswered, isAsked }: CellProps) {
  const app = useApp();
  return (
    <td>
      <button
        type="button"
        className={styles.dot}
        tabIndex={isAsked ? 0 : -1}
        aria-label={`${name}, ${dimensionTexts[dimension].name}: ${isAnswered ? 'answered' : 'not answered yet'}`}
        aria-current={isAsked || undefined}
        data-answered={isAnswered || undefined}
        onClick={() => app.session.setState({ raterId: id, dimension })}
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
