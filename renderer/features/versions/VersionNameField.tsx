import { Button, CloseButton, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../../app/appContext.ts';
import type { VersionNaming } from '../../state/versionsStore.ts';
import { keepVersionName } from './nameVersion.ts';
import styles from './VersionNameField.module.css';

/** The field for the name of the version that there is now. It stands in nobody's way: the map can be used meanwhile. */
export function VersionNameField() {
  const naming = useStore(useApp().versions, (state) => state.naming);
  return naming && <Field naming={naming} />;
}

function Field({ naming }: { readonly naming: VersionNaming }) {
  const app = useApp();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(naming.suggestion);
  useEffect(() => {
    setName(naming.suggestion);
    field.current?.focus();
    field.current?.select();
  }, [naming]);
  const leave = (): void => {
    app.versions.setState({ naming: null });
    app.camera.focus();
  };
  return (
    <form
      className={styles.card}
      aria-label="Name this version"
      onSubmit={(event) => {
        event.preventDefault();
        void keepVersionName(app, name).catch(app.notify.fail);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <div className={styles.line}>
        <TextInput
          dir="auto"
          ref={field}
          className={styles.field ?? ''}
          label="Name this version"
          description={naming.note ?? 'Enter keeps it in the history.'}
          value={name}
          maxLength={500}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <CloseButton
          className={styles.close ?? ''}
          aria-label="Close without a name"
          size={24}
          onClick={leave}
        />
        <Button type="submit">Keep</Button>
      </div>
    </form>
  );
}
