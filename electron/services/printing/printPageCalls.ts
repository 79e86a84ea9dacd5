import { api } from '../../../shared/contract/api.ts';
import type { PrintJob } from '../../../shared/contract/printJob.ts';
import { answeredCall, type PageCalls, refusedCall } from '../calls/pageCalls.ts';

/** All that a print page may ask: what it is to draw. */
export function printPageCalls(job: PrintJob): PageCalls {
  return async (method, json) => {
    if (method !== 'print.job') return refusedCall('A print page asks for its job only.');
    return isEmptyRequest(json) ? answeredCall(job) : refusedCall('The job is asked for without conditions.');
  };
}

function isEmptyRequest(json: string): boolean {
  try {
    return api['print.job'].request.safeParse(JSON.parse(json)).success;
  } catch {
    return false;
  }
}
