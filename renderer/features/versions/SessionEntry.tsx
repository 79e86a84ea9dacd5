import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { SingleEdit, VersionItem } from '../../../shared/analysis/versionHistory.ts';
import { counted } from '../../../shared/model/counted.ts';
import { spanPhrase } from './momentPhrase.ts';
import styles from './SessionEntry.module.css';
import { VersionEntry } from './VersionEntry.tsx';

type Session = Extract<VersionItem, { kind: 'session' }>;

const SHOWN_AT_ONCE = 100;

/** The edits that one person made in one go: as one line, and on demand one by one. */
export function SessionEntry({ session }: { readonly session: Session }) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { author, begin, end, edits, changes, version } = session;
  const when = spanPhrase(begin, end, new Date());
  const count = counted(edits.length, 'edit');
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <div className={styles.line}>
        <VersionEntry
          title={capitalised(changes.join(', ') || 'nothing changed in the end')}
          details={[`${count} · ${author} · ${when}`]}
          version={version}
          name=""
          isNamed={false}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={`${count} of ${author}, ${when}`}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron size={16} />
        </ActionIcon>
      </div>
      <div id={listId}>{isOpen && <Edits edits={edits} />}</div>
    </>
  );
}

function Edits({ edits }: { readonly edits: readonly SingleEdit[] }) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  return (
    <ol className={styles.edits}>
      {edits.slice(0, shown).map(({ version, label, time, changes }) => (
        <li key={version}>
          <VersionEntry
            title={capitalised(label)}
            details={[[...changes, spanPhrase(time, time, new Date())].join(' · ')]}
            version={version}
            name=""
            isNamed={false}
          />
        </li>
      ))}
      {edits.length > shown && (
        <li>
          <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
            Show earlier edits
          </Button>
        </li>
      )}
    </ol>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
