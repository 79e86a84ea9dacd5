import { analyseMap, type MapAnalysis } from '../../../shared/analysis/analyseMap.ts';
import type { ReportJob } from '../../../shared/contract/printJob.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { mapFromRecords, type WorkflowMap } from '../../../shared/model/workflowMap.ts';

/** What the drawings of a report are made from. */
export interface ReportScene {
  readonly job: ReportJob;
  readonly map: WorkflowMap;
  readonly analysis: MapAnalysis;
  readonly layout: MapLayout;
}

export function reportScene(job: ReportJob): ReportScene {
  const map = mapFromRecords(job.records);
  return { job, map, analysis: analyseMap(map), layout: layoutMap(map) };
}
