import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { BATON_VERSION } from '../../../shared/formats/baton/batonFormat.ts';
import { foldName } from '../../../shared/model/names.ts';
import { type App, useApp } from '../../app/appContext.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import styles from './About.module.css';

/** Which Baton this is, where its data lies, and what it is built from. */
export function About() {
  const app = useApp();
  const isOpen = useStore(app.shell, ({ dialog }) => dialog === 'about');
  return (
    <Modal.Root opened={isOpen} onClose={app.shell.close} size={560} transitionProps={{ duration: 0 }}>
      <Modal.Overlay backgroundOpacity={0.2} />
      <Modal.Content>
        {isOpen && (
          <>
            <div className={styles.top}>
              <Modal.Title className={styles.title ?? ''}>About Baton</Modal.Title>
              <Modal.CloseButton aria-label="Close" />
            </div>
            <Facts app={app} />
          </>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

const hostNames = { electron: 'Electron', chromium: 'Chromium' } as const;
const platformNames = { linux: 'Linux', mac: 'macOS', windows: 'Windows' } as const;

function Facts({ app }: { readonly app: App }) {
  const { version, host, platform, libraryPlace, librarySchema } = app.info;
  const facts: readonly (readonly [name: string, value: React.ReactNode])[] = [
    ['Baton', version],
    ['Runs in', `${hostNames[host]} ${browserVersion(navigator.userAgent)}, ${platformNames[platform]}`],
    ['Your data lies in', libraryPlace],
    ['Edits carry the name', <AuthorName key="author" app={app} />],
    ['File format', `.baton, version ${BATON_VERSION}`],
    ['Library schema', String(librarySchema)],
  ];
  return (
    <div className={styles.body}>
      <p className={styles.words}>
        Baton works without a network: your maps stay on this computer, in the folder below. A copy of the
        folder is a copy of everything.
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Licences app={app} />
    </div>
  );
}

/** The name that versions and comments carry; left empty, it is that of the system's user. */
function AuthorName({ app }: { readonly app: App }) {
  const authorName = useStore(app.settings, (settings) => settings.authorName);
  return (
    <TextInput
      size="xs"
      aria-label="Edits carry the name"
      maxLength={200}
      placeholder={app.info.author}
      defaultValue={authorName}
      onChange={(event) => app.settings.change({ authorName: foldName(event.currentTarget.value) })}
    />
  );
}

function Licences({ app }: { readonly app: App }) {
  const [text, setText] = useState<string | null>(null);
  const read = async (): Promise<void> => {
    try {
      setText((await app.host.invoke('app.licences', {})).text);
    } catch (error) {
      app.notify.fail(error);
    }
  };
  if (text === null)
    return (
      <Button variant="default" size="compact-md" onClick={() => void read()}>
        Show the licences of included software
      </Button>
    );
  return (
    <ScrollRegion className={styles.licences} label="Licences of included software">
      {text}
    </ScrollRegion>
  );
}

/** The version of Chromium that draws the page, such as 140.0; empty where it does not say. */
function browserVersion(userAgent: string): string {
  return /Chrome\/(\d+)/.exec(userAgent)?.[1] ?? '';
}
