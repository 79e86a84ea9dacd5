import { Tooltip } from '@mantine/core';
import type { Figure } from '../../../shared/analysis/measures/figure.ts';
import { exactHours, missingPhrase, partlyPhrase } from '../../../shared/analysis/measures/figurePhrase.ts';
import { figureTexts } from '../../../shared/analysis/measures/figureTexts.ts';
import {
  type FigureName,
  figureNames,
  handoffFigures,
} from '../../../shared/analysis/measures/handoffFigures.ts';
import { measureTexts } from '../../../shared/analysis/measures/measureTexts.ts';
import type { Measures } from '../../../shared/model/measures.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import styles from './FigureList.module.css';

/** What is worked out from the measures of a handoff; each line opens to its formula and the values in it. */
export function FigureList({ measures }: { readonly measures: Measures }) {
  if (Object.keys(measures).length === 0) {
    return <QuietText>Nothing is measured here yet. What follows from the values will stand here.</QuietText>;
  }
  return (
    <fieldset className={styles.figures}>
      <legend className={styles.title}>Worked out</legend>
      {figureNames.map((name) => (
        <FigureLine key={name} name={name} measures={measures} />
      ))}
    </fieldset>
  );
}

function FigureLine({ name, measures }: { readonly name: FigureName; readonly measures: Measures }) {
  const figure = handoffFigures[name](measures);
  const { name: label, unit, formula } = figureTexts[name];
  const isKnown = figure.basis !== null;
  return (
    <details className={styles.figure}>
      <Tooltip label={formula} multiline w={280} events={{ hover: true, focus: true, touch: false }}>
        <summary className={styles.line}>
          <span>{label}</span>
          <span className={isKnown ? styles.value : styles.unknown}>
            {isKnown ? partlyPhrase(figure, unit) : `not known: ${missingPhrase(figure.missing)}`}
          </span>
          {figure.basis === 'estimated' && <span className={styles.basis}>estimated</span>}
        </summary>
      </Tooltip>
      <p className={styles.formula}>{formula}</p>
      <p className={styles.formula}>{inputsPhrase(figure, measures)}</p>
      {unit === 'waiting' && figure.value !== null && (
        <p className={styles.formula}>{`In hours: ${exactHours(figure.value)}.`}</p>
      )}
    </details>
  );
}

/** “Volume 40 a week, mean wait not known.” */
function inputsPhrase({ inputs }: Figure, measures: Measures): string {
  const parts = inputs.map((input) => {
    const { name, unit } = measureTexts[input];
    const measure = measures[input];
    return measure ? `${name} ${measure.value} ${unit}, ${measure.basis}` : `${name} not known`;
  });
  return `${parts.join('; ')}.`;
}
