import { parentPort, workerData } from 'node:worker_threads';
import { readBpmn } from '../../../shared/formats/bpmn/readBpmn.ts';

/** What the worker is started with. */
export interface BpmnWork {
  readonly text: string;
  readonly fileName: string;
}

const { text, fileName }: BpmnWork = workerData;
parentPort?.postMessage(readBpmn(text, fileName));
