import { Button, Checkbox, Kbd, SegmentedControl, Title } from '@mantine/core';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { writeOutline } from '../../../shared/formats/outline/writeOutline.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { matchesKeys, showKeys } from '../../app/keys.ts';
import { spokenName } from '../canvas/selectionSpeech.ts';
import { insertOutline, stepToGoOnFrom } from './insertOutline.ts';
import { OutlinePreview } from './OutlinePreview.tsx';
import { OutlineText } from './OutlineText.tsx';
import styles from './QuickOutline.module.css';
import { quickOutlineStore } from './quickOutlineStore.ts';
import { useOutlineReading } from './useOutlineReading.ts';

export function QuickOutlineForm({ close }: { close(): void }) {
  const app = useApp();
  const map = useMap();
  const { draft, showsMap } = useStore(quickOutlineStore);
  const mapText = useMemo(() => (showsMap ? writeOutline(map) : ''), [map, showsMap]);
  const text = showsMap ? mapText : draft;
  const reading = useOutlineReading(text, map);
  const [goesOn, setGoesOn] = useState(true);
  const before = stepToGoOnFrom(app);
  const step = before === null ? undefined : map.step.get(before);
  const insert = (): void => {
    const { outline } = reading;
    if (showsMap || !outline || outline.lines.length === 0) return;
    insertOutline(app, outline, 'insert', goesOn ? before : null);
    quickOutlineStore.setState({ draft: '' });
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!matchesKeys(event, 'Mod+Enter', app.platform)) return;
    event.preventDefault();
    event.stopPropagation();
    insert();
  };
  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <Head showsMap={showsMap} />
      <div className={styles.panes}>
        <OutlineText
          key={showsMap ? 'map' : 'draft'}
          text={text}
          lines={reading.lines}
          isReadOnly={showsMap}
          onChange={(changed) => quickOutlineStore.setState({ draft: changed })}
        />
        <OutlinePreview map={showsMap ? map : reading.preview} label={reading.sentence} />
      </div>
      <div className={styles.foot}>
        <p className={styles.contents} role="status">
          {contentsSentence(reading.sentence, text)}
        </p>
        {step && !showsMap && (
          <Checkbox
            size="sm"
            label={`Go on from “${spokenName(step)}”`}
            checked={goesOn}
            onChange={(event) => setGoesOn(event.currentTarget.checked)}
          />
        )}
        <Button variant="default" onClick={close}>
          Close
        </Button>
        {showsMap ? (
          <Button onClick={copyText}>Copy</Button>
        ) : (
          <Button type="submit" disabled={!reading.outline || reading.lines.length === 0}>
            Insert&ensp;<Kbd size="xs">{showKeys('Mod+Enter', app.platform)}</Kbd>
          </Button>
        )}
      </div>
    </form>
  );
}

function Head({ showsMap }: { readonly showsMap: boolean }) {
  return (
    <div className={styles.head}>
      <Title order={2} size="h5">
        Quick outline
      </Title>
      <SegmentedControl
        size="xs"
        aria-label="Text shown"
        value={showsMap ? 'map' : 'draft'}
        onChange={(value) => quickOutlineStore.setState({ showsMap: value === 'map' })}
        data={[
          { value: 'draft', label: 'New steps' },
          { value: 'map', label: 'This map as text' },
        ]}
      />
      <p className={styles.hint}>
        One line a step · <code>Lane: step</code> · indent to branch · <code>[yes]</code> names a branch ·{' '}
        <code>?</code> decides · <code>-&gt; Step</code> leads to it
      </p>
    </div>
  );
}

function contentsSentence(sentence: string, text: string): string {
  return /\S/u.test(text) ? sentence : 'Type or paste lines: from notes, a spreadsheet or a list.';
}

/** The page may not write to the clipboard by itself; the browser's own command may. */
function copyText(): void {
  const field = document.querySelector<HTMLTextAreaElement>(`.${styles.panes} textarea`);
  field?.focus();
  field?.select();
  document.execCommand('copy');
}
