import { readLens, usualLens } from '../../../shared/analysis/lenses/readLens.ts';
import { describeMap } from '../../../shared/drawing/describeMap.ts';
import { drawKeyMap } from '../../../shared/drawing/drawKeyMap.ts';
import { drawLegend } from '../../../shared/drawing/drawLegend.ts';
import { drawMapTile } from '../../../shared/drawing/drawMapTile.ts';
import { mapTiles } from '../../../shared/drawing/mapTiles.ts';
import { type SvgNode, svgNode } from '../../../shared/drawing/svgNode.ts';
import { MapSheet } from './MapSheet.tsx';
import { mapRoom } from './pageRoom.ts';
import type { ReportScene } from './reportScene.ts';

/** Enough for the bins and the unscored in one row, in pixels of the drawing. */
const LEGEND_WIDTH = 760;

interface MapSheetsProps {
  readonly title: string;
  readonly scene: ReportScene;
}

/** The map on one page across, or a key map and after it the pages that the map is cut into. */
export function MapSheets({ title, scene }: MapSheetsProps) {
  const { job, map, analysis, layout } = scene;
  const { paper } = job;
  const room = mapRoom[paper];
  const { scale, tiles } = mapTiles(layout, room, job.options.map);
  const words = describeMap(map, analysis);
  const legend = heatLegend(scene);
  const [whole] = tiles;
  if (tiles.length === 1 && whole) {
    const drawing = drawMapTile(map, analysis, layout, whole);
    return (
      <MapSheet
        title={title}
        paper={paper}
        legend={legend}
        drawing={drawing}
        scale={scale}
        label={`Heat map. ${words}`}
      />
    );
  }
  const key = drawKeyMap(map, analysis, layout, tiles, room);
  return (
    <>
      <MapSheet
        title={title}
        paper={paper}
        legend={legend}
        drawing={key}
        scale={1}
        label={`Key to the pages that follow. ${words}`}
      />
      {tiles.map((tile, place) => (
        <MapSheet
          key={`${tile.x} ${tile.y}`}
          title={`${title}, part ${place + 1} of ${tiles.length}`}
          isPart
          paper={paper}
          legend={legend}
          drawing={drawMapTile(map, analysis, layout, tile)}
          scale={scale}
          label={`Heat map, part ${place + 1} of ${tiles.length}.`}
        />
      ))}
    </>
  );
}

function heatLegend({ map, analysis }: ReportScene): SvgNode {
  const readings = readLens(map, analysis, usualLens);
  const { nodes, height } = drawLegend([], LEGEND_WIDTH, 'light', readings);
  return svgNode('svg', { viewBox: `0 0 ${LEGEND_WIDTH} ${height}` }, nodes);
}
