import { displayOwner, displaySystem } from '../../model/displayName.ts';
import { type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import { type CardEntry, entry } from '../cardEntry.ts';
import { openingQuestionTexts } from '../openingQuestionTexts.ts';
import { entries, heading, missing, type ReportBlock, sentence } from './reportBlock.ts';
import { workflowMeasureBlocks } from './workflowMeasures.ts';

type Question = (typeof openingQuestionTexts)[number]['field'];

const unanswered: Readonly<Record<Question, string>> = {
  promise: 'The promise is not named.',
  promiseRisk: 'Where the promise is at risk is not written.',
  exceptionDecider: 'It is not written who decides.',
  systemOfRecordId: 'No system of record is named.',
  improvementProof: 'What would prove it is not written.',
};

/** The five questions that a workshop opens with, what the room answered (method §2), and what the path takes today. */
export function promiseBlocks(map: WorkflowMap): readonly ReportBlock[] {
  const workflow = workflowOf(map);
  const answers = openingQuestionTexts.map(({ field, question }): CardEntry => {
    const answer = field === 'systemOfRecordId' ? displaySystem(map, workflow[field]) : workflow[field];
    return entry(question, answer, unanswered[field]);
  });
  const owner = entry('Workflow owner', displayOwner(map, workflow.ownerId), 'No workflow owner is named.');
  return [
    entries([...answers, owner]),
    heading('Notes'),
    workflow.notes.trim() === '' ? missing('No notes were taken.') : sentence(workflow.notes.trim()),
    ...workflowMeasureBlocks(map),
  ];
}
