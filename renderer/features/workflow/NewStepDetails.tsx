import { Kbd } from '@mantine/core';
import { useApp } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { Section } from '../../ui/Section.tsx';
import { DetailsHeading } from './DetailsHeading.tsx';
import styles from './NewStepDetails.module.css';

const keys = [
  ['Tab', 'keeps it and adds the next step'],
  ['Mod+ArrowDown', 'hands off to the lane below'],
  ['Enter', 'keeps it and shows its details'],
  ['?', 'at the end makes it a decision'],
  ['@', 'before a lane’s name moves it there'],
  ['->', 'at the end says what is passed'],
] as const;

/** While a step that was just made is named: its fields would come and go with every step of a quick hand. */
export function NewStepDetails() {
  const { platform } = useApp();
  return (
    <>
      <DetailsHeading kind="Step" name="New step" />
      <Section title="While you type">
        <dl className={styles.keys}>
          {keys.map(([key, does]) => (
            <div key={key} className={styles.row}>
              <dt>
                <Kbd>{showKeys(key, platform)}</Kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
