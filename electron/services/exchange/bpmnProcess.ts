import { readBpmn } from '../../../shared/formats/bpmn/readBpmn.ts';
import { answerParent } from '../system/answerParent.ts';

/** What the process is given to do. */
export interface BpmnWork {
  readonly text: string;
  readonly fileName: string;
}

answerParent(({ text, fileName }: BpmnWork) => readBpmn(text, fileName));
