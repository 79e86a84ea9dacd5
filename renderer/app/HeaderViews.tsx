import { Kbd, Tooltip, UnstyledButton } from '@mantine/core';
import { views } from '../state/sessionStore.ts';
import { useApp, useSession } from './appContext.ts';
import styles from './Header.module.css';
import { showKeys } from './keys.ts';
import { viewNames } from './viewCommands.ts';

export function HeaderViews() {
  const app = useApp();
  const view = useSession((state) => state.view);
  return (
    <nav className={styles.views} aria-label="Views">
      {views.map((each, index) => (
        <Tooltip key={each} label={<Kbd size="xs">{showKeys(`Mod+Digit${index + 1}`, app.platform)}</Kbd>}>
          <UnstyledButton
            className={styles.view}
            aria-current={each === view ? 'page' : undefined}
            onClick={() => app.session.show(each)}
          >
            {viewNames[each]}
          </UnstyledButton>
        </Tooltip>
      ))}
    </nav>
  );
}
