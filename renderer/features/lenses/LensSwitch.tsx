import { Button, Kbd, Radio, Switch } from '@mantine/core';
import { lenses, lensIds } from '../../../shared/analysis/lenses/lenses.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { useApp } from '../../app/appContext.ts';
import { lensStore, useLensChoice } from '../../state/lensStore.ts';
import { walkThroughGaps } from '../gaps/gapsCommands.ts';
import { LegendRows } from './LegendRows.tsx';
import styles from './LensSwitch.module.css';
import { lookThrough } from './lensCommands.ts';

/** Every lens to choose from, and the whole legend of the chosen one. */
export function LensSwitch({
  readings,
  titleId,
  close,
}: {
  readonly readings: LensReadings;
  /** Names what holds the switch. */
  readonly titleId: string;
  close(): void;
}) {
  const app = useApp();
  const { id, relative } = useLensChoice();
  const { lens } = readings;
  return (
    <div className={styles.switch}>
      <h3 className={styles.title} id={titleId}>
        Lens
      </h3>
      <Radio.Group
        value={id}
        aria-labelledby={titleId}
        onChange={(chosen) => {
          const next = lensIds.find((each) => each === chosen);
          if (next) lookThrough(app, next);
        }}
      >
        <div className={styles.lenses}>
          {lenses.map((each) => (
            <Radio key={each.id} className={styles.lens} size="xs" value={each.id} label={each.name} />
          ))}
        </div>
      </Radio.Group>
      <p className={styles.sentence}>{lens.sentence}</p>
      <LegendRows readings={readings} />
      {id === 'gaps' && (
        <Button
          className={styles.walk}
          size="compact-sm"
          variant="default"
          rightSection={<Kbd size="xs">G</Kbd>}
          onClick={() => {
            close();
            requestAnimationFrame(() => walkThroughGaps(app));
          }}
        >
          Walk through the gaps
        </Button>
      )}
      {lens.relativeEdges !== null && (
        <Switch
          className={styles.relative}
          size="sm"
          checked={relative}
          label="Relative to this map"
          description="Colours run from the lowest to the highest value of this map. Not to be compared with another."
          onChange={(event) => lensStore.setState({ relative: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}
