import { Button, SegmentedControl } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { QuestionAnswer } from '../../../shared/analysis/operatorTest.ts';
import { foldName } from '../../../shared/model/names.ts';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import styles from './Gates.module.css';
import type { PilotForm } from './usePilot.ts';

/** The seven operator-test questions, each answered from the record and open to a person's written answer. */
export function Gates({ form }: { readonly form: PilotForm }) {
  const { questions } = form.card.verdict;
  const yes = questions.filter(({ answer }) => answer).length;
  return (
    <Section title="Operator test" aside={<span className={styles.count}>{yes} of 7 answered yes</span>}>
      <ul className={styles.gates}>
        {questions.map((question) => (
          <Gate key={question.question} form={form} gate={question} />
        ))}
      </ul>
    </Section>
  );
}

function Gate({ form, gate }: { readonly form: PilotForm; readonly gate: QuestionAnswer }) {
  const stored = form.pilot.overrides[gate.question];
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.gate} data-answer={gate.answer ? 'yes' : 'no'}>
      <span className={styles.mark}>{gate.answer ? <IconCheck size={16} /> : <IconX size={16} />}</span>
      <div className={styles.words}>
        <p className={styles.question}>
          {gate.text}: <b>{gate.answer ? 'yes' : 'no'}</b>
          {gate.overridden && <span className={styles.own}> (answered by a person)</span>}
        </p>
        <p className={styles.reason}>{gate.reason}</p>
        {gate.overridden && (
          <p className={styles.reason}>
            The record says {gate.recorded.answer ? 'yes' : 'no'}: {gate.recorded.reason}
          </p>
        )}
        {!gate.answer && <p className={styles.reason}>{gate.remedy}</p>}
        {(isOpen || stored) && <Override form={form} gate={gate} close={() => setOpen(false)} />}
      </div>
      {!isOpen && !stored && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`Answer differently: ${gate.text}`}
          onClick={() => setOpen(true)}
        >
          Answer differently
        </Button>
      )}
    </li>
  );
}

interface OverrideProps {
  readonly form: PilotForm;
  readonly gate: QuestionAnswer;
  close(): void;
}

/** A person's answer. It counts once its reason is written. */
function Override({ form, gate, close }: OverrideProps) {
  const stored = form.pilot.overrides[gate.question];
  const [chosen, setChosen] = useState(stored?.answer ?? !gate.recorded.answer);
  const answer = stored?.answer ?? chosen;
  const keep = (next: { readonly answer: boolean; readonly reason: string }): void =>
    form.change('answer differently', ({ overrides }) => ({
      overrides: { ...overrides, [gate.question]: next },
    }));
  const takeBack = (): void => {
    form.change('take answer back', ({ overrides }) => {
      const { [gate.question]: _gone, ...others } = overrides;
      return { overrides: others };
    });
    close();
  };
  return (
    <div className={styles.override}>
      <SegmentedControl
        size="xs"
        aria-label={`Your answer: ${gate.text}`}
        data={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={answer ? 'yes' : 'no'}
        onChange={(value) => {
          setChosen(value === 'yes');
          if (stored) keep({ answer: value === 'yes', reason: stored.reason });
        }}
      />
      <div className={styles.why}>
        <TextProperty
          label="Because"
          value={stored?.reason ?? ''}
          placeholder="Without a written reason it does not count"
          onCommit={(reason) => {
            if (foldName(reason)) keep({ answer, reason });
            else takeBack();
          }}
        />
      </div>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={takeBack}>
        {stored ? 'Take back' : 'Cancel'}
      </Button>
    </div>
  );
}
