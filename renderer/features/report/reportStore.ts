import { createStore } from 'zustand/vanilla';
import type { ReportOptions } from '../../../shared/contract/printJob.ts';

/** The dialog for the workshop report, and what was chosen in it last; the facilitator is asked anew. */
interface ReportState {
  readonly isOpen: boolean;
  readonly chosen: Omit<ReportOptions, 'facilitator'>;
}

export const reportStore = createStore<ReportState>(() => ({
  isOpen: false,
  chosen: { map: 'tiled', topHandoffs: 5, comments: true },
}));
