import { memo } from 'react';
import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { drawHeatMap } from '../../shared/drawing/drawHeatMap.ts';
import type { MapLayout } from '../../shared/layout/layoutMap.ts';
import { shownName } from '../../shared/model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../../shared/model/workflowMap.ts';
import { SvgPicture } from '../ui/SvgPicture.tsx';

interface CardPictureProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly handoffId: string;
}

/** The small heat map of the card, with its handoff standing out. */
export const CardPicture = memo(function CardPicture({ map, layout, handoffId }: CardPictureProps) {
  const analysis = analyseMap(map);
  const drawing = drawHeatMap(map, analysis, layout, {
    title: '',
    date: null,
    version: null,
    raters: 'anonymous',
    theme: 'light',
    legend: false,
    highlight: handoffId,
    detail: 'small',
  });
  const title = shownName(workflowOf(map).title) || 'the workflow';
  const name = analysis.byId.get(handoffId)?.name ?? '';
  const label = `Small heat map of ${title}: ${map.lane.size} lanes, ${map.step.size} steps. “${name}” stands out.`;
  return <SvgPicture drawing={drawing} label={label} />;
});
