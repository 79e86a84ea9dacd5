import { Button, NumberInput, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useApp } from '../../app/appContext.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { usualPaper } from '../exchange/usualPaper.ts';
import styles from './PrintReportForm.module.css';
import { printReport } from './printReport.ts';
import { reportStore } from './reportStore.ts';

const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] as const;
const mapChoices = [
  { value: 'tiled', label: 'Readable' },
  { value: 'fitted', label: 'One page' },
] as const;
const raterChoices = [
  { value: 'named', label: 'Named' },
  { value: 'anonymous', label: 'Anonymous' },
] as const;
const MOST_HANDOFFS = 20;

/** Every choice has an answer already, so that Enter prints. */
export function PrintReportForm({ close }: { close(): void }) {
  const app = useApp();
  const settings = app.settings.getState();
  const [facilitator, setFacilitator] = useState(settings.authorName || app.user);
  const [paper, setPaper] = useState(app.session.getState().paper ?? usualPaper(navigator.language));
  const [raters, setRaters] = useState(settings.raters);
  const [chosen, setChosen] = useState(reportStore.getState().chosen);
  const [isPrinting, setIsPrinting] = useState(false);
  const print = async (): Promise<void> => {
    setIsPrinting(true);
    reportStore.setState({ chosen });
    app.session.setState({ paper });
    try {
      await printReport(app, { paper, raters, options: { ...chosen, facilitator } });
      close();
    } catch (error) {
      app.notify.fail(error);
    } finally {
      setIsPrinting(false);
    }
  };
  return (
    <DialogForm
      note="A readable map goes over several pages where its text would be under 7 points. What is missing is printed as missing."
      actions={
        <>
          <Button variant="subtle" color="gray" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={isPrinting}>
            Print
          </Button>
        </>
      }
      onSubmit={() => void print()}
    >
      <Row label="Facilitator">
        <TextInput
          aria-label="Facilitator"
          dir="auto"
          data-autofocus
          maxLength={200}
          value={facilitator}
          onChange={(event) => setFacilitator(event.currentTarget.value)}
        />
      </Row>
      <Choice label="Paper" choices={papers} value={paper} onChange={(value) => setPaper(value)} />
      <Choice
        label="Map"
        choices={mapChoices}
        value={chosen.map}
        onChange={(map) => setChosen({ ...chosen, map })}
      />
      <Choice label="Raters" choices={raterChoices} value={raters} onChange={(value) => setRaters(value)} />
      <Row label="Handoffs with a page">
        <NumberInput
          aria-label="Handoffs with a page"
          w={96}
          min={0}
          max={MOST_HANDOFFS}
          clampBehavior="strict"
          allowDecimal={false}
          value={chosen.topHandoffs}
          onChange={(count) => setChosen({ ...chosen, topHandoffs: Number(count) || 0 })}
        />
      </Row>
      <Row label="Comments">
        <Switch
          aria-label="Comments"
          checked={chosen.comments}
          onChange={(event) => setChosen({ ...chosen, comments: event.currentTarget.checked })}
        />
      </Row>
    </DialogForm>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  onChange(value: V): void;
}

function Choice<const V extends string>({ label, choices, value, onChange }: ChoiceProps<V>) {
  return (
    <Row label={label}>
      <SegmentedControl
        aria-label={label}
        data={[...choices]}
        value={value}
        onChange={(each) => onChange(each as V)}
      />
    </Row>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </div>
  );
}
