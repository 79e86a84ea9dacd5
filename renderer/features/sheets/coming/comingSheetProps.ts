import type { SheetChoice } from '../../../../shared/model/merge/mergeChoices.ts';
import type { PlannedSheet } from '../../../../shared/model/merge/mergePlan.ts';

/** A sheet that came, what is to become of it, and how that is changed. */
export interface ComingSheetProps {
  readonly planned: PlannedSheet;
  readonly choice: SheetChoice;
  onDecide(choice: SheetChoice): void;
}
