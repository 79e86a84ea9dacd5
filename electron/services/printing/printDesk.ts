import { api } from '../../../shared/contract/api.ts';
import type { LastJob, PrintJob } from '../../../shared/contract/printJob.ts';
import { answeredCall, type PageCalls, refusedCall } from '../calls/pageCalls.ts';

/** The size of a drawn page or picture, in CSS pixels. */
export interface DrawnSize {
  readonly width: number;
  readonly height: number;
}

/** Hands jobs to one print page, one after the other. */
export interface PrintDesk {
  /** All that a print page may ask: what it is to draw next. By asking again it says what became of the last job. */
  readonly calls: PageCalls;
  /**
   * Has the page draw the job, and resolves when nothing on it will move any more. One job at a time.
   * @throws Error when the page could not draw it, or not in time.
   */
  draw(job: PrintJob, deadlineMilliseconds: number): Promise<DrawnSize>;
}

export function printDesk(): PrintDesk {
  let next = Promise.withResolvers<PrintJob>();
  let drawn = Promise.withResolvers<DrawnSize>();
  return {
    async calls(method, json) {
      if (method !== 'print.job') return refusedCall('A print page asks for its job only.');
      const last = lastJobIn(json);
      if (!last) return refusedCall('The job is asked for by saying what became of the last one.');
      if (last.outcome === 'drawn') drawn.resolve({ width: last.width, height: last.height });
      if (last.outcome === 'failed') drawn.reject(new Error(last.reason));
      const job = await next.promise;
      next = Promise.withResolvers();
      return answeredCall(job);
    },
    async draw(job, deadlineMilliseconds) {
      drawn = Promise.withResolvers();
      const late = setTimeout(
        () => drawn.reject(new Error('The page was not drawn in time.')),
        deadlineMilliseconds,
      );
      next.resolve(job);
      try {
        return await drawn.promise;
      } finally {
        clearTimeout(late);
      }
    },
  };
}

function lastJobIn(json: string): LastJob | null {
  try {
    return api['print.job'].request.parse(JSON.parse(json)).last;
  } catch {
    // Neither JSON nor what the contract has: refused.
    return null;
  }
}
