import { applicationCases } from './cases/applicationCases.ts';
import { deletingCases } from './cases/deletingCases.ts';
import { exchangeCases } from './cases/exchangeCases.ts';
import { mapCases } from './cases/mapCases.ts';
import { overviewCases } from './cases/overviewCases.ts';
import { printingCases } from './cases/printingCases.ts';
import { sheetCases } from './cases/sheetCases.ts';
import { templateCases } from './cases/templateCases.ts';
import { versionCases } from './cases/versionCases.ts';
import type { ContractCase } from './contractCase.ts';

/** Every case, in the order in which they run. */
export const contractCases: readonly ContractCase[] = [
  ...applicationCases,
  ...mapCases,
  ...versionCases,
  ...deletingCases,
  ...templateCases,
  ...overviewCases,
  ...exchangeCases,
  ...printingCases,
  ...sheetCases,
];
