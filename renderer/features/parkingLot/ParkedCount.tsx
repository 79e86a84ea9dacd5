import { Tooltip, UnstyledButton } from '@mantine/core';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import styles from './ParkedCount.module.css';

/** How many notes are parked, and the way to them; nothing while there are none. */
export function ParkedCount() {
  const app = useApp();
  const count = workflowOf(useMap()).parkingLot.length;
  if (count === 0) return null;
  return (
    <Tooltip label="Parking lot · P">
      <UnstyledButton className={styles.count} onClick={() => void runCommand(app, 'parking.note')}>
        {count} parked
      </UnstyledButton>
    </Tooltip>
  );
}
