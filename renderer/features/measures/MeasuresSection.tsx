import { type ClipboardEvent, memo } from 'react';
import { measureTexts } from '../../../shared/analysis/measures/measureTexts.ts';
import { pastedCells, readMeasureColumn } from '../../../shared/formats/measures/readMeasureColumn.ts';
import { changeMeasures, type MeasureChanges } from '../../../shared/model/edits/changeMeasures.ts';
import type { Handoff } from '../../../shared/model/handoff.ts';
import type { MeasureName } from '../../../shared/model/measures.ts';
import { useApp, useEdit } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { FigureList } from './FigureList.tsx';
import { MeasureField } from './MeasureField.tsx';
import { MeasureStampFields } from './MeasureStampFields.tsx';
import styles from './MeasuresSection.module.css';
import { measureGroups, measuresInOrder } from './measureGroups.ts';
import { useMeasureStamp } from './useMeasureStamp.ts';

/** The measures of a handoff, to be typed one after the other or pasted, and what is worked out from them. */
export const MeasuresSection = memo(function MeasuresSection({ record }: { readonly record: Handoff }) {
  const app = useApp();
  const edit = useEdit();
  const { measure } = useMeasureStamp();
  const { sender, receiver, measures } = record;
  const known = Object.keys(measures).length;
  const change = (label: string, changes: MeasureChanges): void =>
    edit(label, (map) => changeMeasures(map, { sender, receiver, changes }));
  const paste = (event: ClipboardEvent, from: MeasureName): void => {
    const cells = pastedCells(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    const column = readMeasureColumn(cells, measuresInOrder.slice(measuresInOrder.indexOf(from)));
    if (column.kind === 'refused') {
      app.notify.say({ title: 'That was not pasted', lines: [column.sentence] });
      return;
    }
    change(
      'paste measures',
      Object.fromEntries(column.values.map(([name, value]) => [name, measure(value)])),
    );
  };
  return (
    <Section
      title="Measures"
      aside={<span className={styles.count}>{`${known} of ${measuresInOrder.length}`}</span>}
    >
      <MeasureStampFields />
      {measureGroups.map(({ title, names }) => (
        <fieldset key={title} className={styles.group}>
          <legend className={styles.title}>{title}</legend>
          {names.map((name) => (
            <MeasureField
              key={name}
              name={name}
              measure={measures[name] ?? null}
              onValue={(value) =>
                change(`set ${measureTexts[name].name.toLowerCase()}`, {
                  [name]: value === null ? null : measure(value),
                })
              }
              onChange={(label, changed) => change(label, { [name]: changed })}
              onPaste={(event) => paste(event, name)}
            />
          ))}
        </fieldset>
      ))}
      <FigureList measures={measures} />
    </Section>
  );
});
