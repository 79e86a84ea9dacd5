import { Button, Modal } from '@mantine/core';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { counted } from '../../../../shared/model/counted.ts';
import { mergeSheets } from '../../../../shared/model/edits/mergeSheets.ts';
import type { SheetChoice } from '../../../../shared/model/merge/mergeChoices.ts';
import type { MergePlan } from '../../../../shared/model/merge/mergePlan.ts';
import { raterName } from '../../../../shared/model/merge/mergeSentences.ts';
import { planMerge } from '../../../../shared/model/merge/planMerge.ts';
import { useApp, useMap } from '../../../app/appContext.ts';
import { type SheetImport as Asked, sheetImportStore } from '../../../state/sheetImportStore.ts';
import { ComingSheet } from './ComingSheet.tsx';
import styles from './SheetImport.module.css';

/** Shows what score sheets that came back would bring, before anything of them is taken. */
export function SheetImport() {
  const asked = useStore(sheetImportStore, (state) => state.asked);
  const mapId = useStore(useApp().document, ({ open }) => open?.mapId ?? null);
  const isShown = asked !== null && asked.mapId === mapId;
  return (
    <Modal.Root opened={isShown} onClose={close} size={880}>
      <Modal.Overlay />
      <Modal.Content>{isShown && <Preview asked={asked} />}</Modal.Content>
    </Modal.Root>
  );
}

function close(): void {
  sheetImportStore.setState({ asked: null });
}

function Preview({ asked }: { readonly asked: Asked }) {
  const app = useApp();
  const map = useMap();
  const { mapId, sheets, choices } = asked;
  const plan = useMemo(() => planMerge({ map, mapId }, sheets, choices), [map, mapId, sheets, choices]);
  const open = plan.sheets.find(({ isWanted, isTaken }) => isWanted && !isTaken);
  const decide = (key: string, choice: SheetChoice): void =>
    sheetImportStore.setState({ asked: { ...asked, choices: { ...choices, [key]: choice } } });
  const take = (): void => {
    close();
    app.document.edit('import score sheets', (before) => mergeSheets(before, { mapId, sheets, choices }));
    app.notify.say({ title: 'The score sheets are in', lines: [bringsPhrase(plan)] });
  };
  return (
    <>
      <div className={styles.top}>
        <Modal.Title className={styles.title ?? ''}>
          {counted(plan.sheets.length, 'score sheet')} came back
        </Modal.Title>
        <Modal.CloseButton aria-label="Close" />
      </div>
      <Modal.Body className={styles.body ?? ''}>
        {plan.sheets.map((planned) => (
          <ComingSheet
            key={`${planned.returned.key} ${planned.isRepeated} ${planned.returned.fileName}`}
            planned={planned}
            choice={choices[planned.returned.key] ?? {}}
            onDecide={(choice) => decide(planned.returned.key, choice)}
          />
        ))}
      </Modal.Body>
      <div className={styles.foot}>
        <p className={styles.sum} role="status">
          {open ? `Say first who ${raterName(open)} is.` : bringsPhrase(plan)}
        </p>
        <Button variant="subtle" color="gray" onClick={close}>
          Cancel
        </Button>
        <Button
          disabled={open !== undefined || plan.diff.added.length + plan.diff.updated.length === 0}
          onClick={take}
        >
          Import
        </Button>
      </div>
    </>
  );
}

function bringsPhrase({ sheets }: MergePlan): string {
  const taken = sheets.filter(({ isTaken }) => isTaken);
  const rows = taken.flatMap((planned) => planned.rows).filter(({ round }) => round !== null).length;
  if (rows === 0) return 'Nothing is taken: all of it is there already, or is left out.';
  const raters = new Set(taken.map(({ returned }) => returned.rater.id)).size;
  return `${counted(rows, 'scorecard')} of ${counted(raters, 'rater')}, in one edit.`;
}
