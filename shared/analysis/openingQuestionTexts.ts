import type { Workflow } from '../model/workflow.ts';

/** A workshop opens with five questions (method §2), in the words a facilitator says. */
export const openingQuestionTexts: readonly {
  readonly field: 'promise' | 'promiseRisk' | 'exceptionDecider' | 'systemOfRecordId' | 'improvementProof';
  readonly question: string;
  /** What an undo of the answer is called. */
  readonly label: string;
  readonly example: string;
}[] = [
  {
    field: 'promise',
    question: 'What do we promise the customer here?',
    label: 'set promise',
    example: 'e.g. a lead hears back within one working day',
  },
  {
    field: 'promiseRisk',
    question: 'Where is that promise at risk today?',
    label: 'set risk to the promise',
    example: 'e.g. after the estimate, nobody follows up',
  },
  {
    field: 'exceptionDecider',
    question: 'When work is not routine, who decides?',
    label: 'set who decides exceptions',
    example: 'e.g. the dispatch lead',
  },
  {
    field: 'systemOfRecordId',
    question: 'Which one system holds the truth?',
    label: 'set system of record',
    example: 'None named',
  },
  {
    field: 'improvementProof',
    question: 'What would prove that it got better?',
    label: 'set proof of improvement',
    example: 'e.g. proposals sent per rep and week',
  },
] satisfies readonly { field: keyof Workflow; question: string; label: string; example: string }[];
