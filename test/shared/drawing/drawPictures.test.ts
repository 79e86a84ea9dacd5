import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { readLens, usualLens } from '../../../shared/analysis/lenses/readLens.ts';
import { matrixFigures } from '../../../shared/analysis/matrixFigures.ts';
import { medianProfile } from '../../../shared/analysis/medianProfile.ts';
import { paretoOf } from '../../../shared/analysis/paretoOf.ts';
import type { PictureSubject } from '../../../shared/analysis/pictureSubject.ts';
import { quadrantOf } from '../../../shared/analysis/quadrantOf.ts';
import { drawMatrix } from '../../../shared/drawing/drawMatrix.ts';
import { drawPareto } from '../../../shared/drawing/drawPareto.ts';
import { drawPictureSheet } from '../../../shared/drawing/drawPictureSheet.ts';
import { drawProfile } from '../../../shared/drawing/drawProfile.ts';
import { drawQuadrant } from '../../../shared/drawing/drawQuadrant.ts';
import type { Picture } from '../../../shared/drawing/picture.ts';
import { type SvgNode, svgText } from '../../../shared/drawing/svgNode.ts';
import { textWidth } from '../../../shared/drawing/textWidth.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { checkDrawing, drawnTexts } from '../../support/drawnTexts.ts';
import { hardlyNamedMap } from '../../support/hardNames.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { pictureMap } from '../../support/pictureMap.ts';

/** Heat 100, 75, 50 and 25; readiness 87.5, not known, 12.5 and 87.5; one unscored. */
const map = pictureMap([['55555512'], ['444444'], ['33333354', '33333354'], ['22222212'], []]);
const themes = ['light', 'dark', 'print'] as const;

function picturesOf(map: WorkflowMap, theme: (typeof themes)[number]): Record<string, Picture> {
  const analysis = analyseMap(map);
  const profile = medianProfile(analysis, analysis.ranked[0]?.found.id ?? '');
  if (!profile) throw new Error('The map has no handoff.');
  return {
    matrix: drawMatrix(matrixFigures(map, readLens(map, analysis, usualLens)), {
      width: 640,
      measure: 'sum',
      theme,
    }),
    quadrant: drawQuadrant(quadrantOf(analysis), { width: 640, plotHeight: 360, theme }),
    pareto: drawPareto(paretoOf(analysis), { width: 640, theme }),
    profile: drawProfile(profile, { width: 560, theme }),
  };
}

const wordsOf = (picture: Picture | undefined): string[] =>
  picture ? drawnTexts(picture.drawing).map(({ text }) => text) : [];
const pictures = picturesOf(map, 'light');

describe('the pictures', () => {
  it('[PI9] the 60 hottest are bars of the Pareto, and the others are counted', () => {
    const hot = pictureMap(Array.from({ length: 62 }, () => ['55555555']));
    const pareto = drawPareto(paretoOf(analyseMap(hot)), { width: 640, theme: 'light' });
    expect(pareto.spots).toHaveLength(60);
    expect(wordsOf(pareto)).toContain('2 cooler handoffs more.');
  });

  it('[PI2] the matrix shows every value and total, and what its shades mean', () => {
    const words = wordsOf(pictures.matrix);
    // Sales → Field at least 100 + 50, for one is not scored, Field → Sales 75 + 25: by row, column and in all.
    expect(words.filter((word) => /^≥?\d+$/.test(word))).toEqual([
      '≥150',
      '100',
      '≥150',
      '100',
      '100',
      '≥150',
      '≥250',
    ]);
    expect(words).toContain('Share of the largest cell, 150');
    expect(words).toContain('60–80 %');
  });

  it('[PI7] the matrix counts the handoffs of its cells where they have room for it, and only then says so', () => {
    const heat = (map: WorkflowMap, width: number) =>
      wordsOf(
        drawMatrix(matrixFigures(map, readLens(map, analyseMap(map), usualLens)), {
          width,
          measure: 'max',
          theme: 'light',
        }),
      ).filter((word) => word.includes('×'));
    expect(heat(map, 640)).toEqual(['×3', '×2', '×2: handoffs in the cell']);
    // 32 units a cell: “100” and “×3” have none.
    expect(heat(map, 240)).toEqual([]);
    expect(heat(pictureMap([['55555512']]), 640)).toEqual([]);
  });

  it('[PI7] the matrix has the whole of an upright name of usual length', () => {
    const steps = ['Production manager: A', 'Order system: B', 'Shop floor: C'];
    const upright = buildMap({ steps, arrows: ['A -> B', 'B -> C'] });
    const matrix = matrixFigures(upright, readLens(upright, analyseMap(upright), usualLens));
    const words = wordsOf(drawMatrix(matrix, { width: 400, measure: 'max', theme: 'light' }));
    expect(words.filter((word) => word === 'Production manager')).toHaveLength(2);
  });

  it('[PI3] the quadrant counts its four parts and lists those without a place', () => {
    const words = wordsOf(pictures.quadrant);
    expect(words).toEqual(
      expect.arrayContaining(['Pilot now  hot and ready · 1', 'Clean up first  hot, not ready · 1']),
    );
    expect(words).toEqual(expect.arrayContaining(['Tidy  cool and ready · 1', 'Leave  cool, not ready · 0']));
    const apart = words.slice(words.indexOf('Without a place') + 1);
    expect(apart).toEqual(['–', 'S2 → S3', 'heat 75 · readiness not known', '–', 'S5 → S6', 'unscored']);
    expect(pictures.quadrant?.spots.map(({ handoffId }) => handoffId)).toEqual(['s1:s2', 's3:s4', 's4:s5']);
  });

  it('[PI4] the Pareto shows heat and share of every bar, and the mark', () => {
    const words = wordsOf(pictures.pareto);
    expect(words.filter((word) => word.endsWith(' %'))).toEqual(['40 %', '70 %', '90 %', '100 %', '80 %']);
    expect(words).toContain('1 handoff unscored, without a part in this.');
  });

  it('[PI5] the profile shows a median or a dash for every dimension', () => {
    const profile = medianProfile(analyseMap(map), 's2:s3');
    const words = profile ? wordsOf(drawProfile(profile, { width: 560, theme: 'light' })) : [];
    expect(words.filter((word) => /^[\d.–]+$/.test(word)).slice(5)).toEqual([
      '4',
      '4',
      '4',
      '4',
      '4',
      '4',
      '–',
      '–',
    ]);
  });

  it.each(themes)('[PI7] stand on their own in the theme %s, with text of 11 units or more', (theme) => {
    for (const { drawing } of Object.values(picturesOf(map, theme))) {
      checkDrawing(drawing);
      expect(svgText(drawing)).not.toMatch(/ (style|class|id|href)=/);
      for (const { attributes } of drawnTexts(drawing)) {
        expect(Number(attributes['font-size'])).toBeGreaterThanOrEqual(11);
      }
    }
  });

  it('[PI7] give every mark of heat its number, so that grey says as much', () => {
    for (const heat of ['100', '75', '50', '25']) expect(wordsOf(pictures.pareto)).toContain(heat);
  });

  it('[PI7] [TP7] survive hard names, and keep them inside', () => {
    for (const [name, { drawing }] of Object.entries(picturesOf(hardlyNamedMap(), 'print'))) {
      checkDrawing(drawing);
      for (const { text, attributes } of drawnTexts(drawing)) {
        expect(text, name).not.toMatch(/\p{Cc}|[\u202A-\u202E\uFEFF]/u);
        expect(textWidth(text, Number(attributes['font-size'])), text).toBeLessThan(300);
      }
    }
  });

  it('[PI7] have a full name in the title of what was cut', () => {
    const long = picturesOf(hardlyNamedMap(), 'light').pareto;
    const titles = long ? titlesIn(long.drawing) : [];
    expect(titles.some((title) => title.startsWith('Check the papers') && title.length > 180)).toBe(true);
  });
});

describe('a picture that leaves Baton', () => {
  const edition = { version: 3, date: '2026-01-05', raters: 'named' } as const;
  const subjects: PictureSubject[] = [
    { kind: 'matrix', measure: 'mean', lens: usualLens },
    { kind: 'matrix', measure: 'max', lens: { id: 'waiting', relative: true } },
    { kind: 'quadrant' },
    { kind: 'pareto' },
    { kind: 'profile', handoffId: 's1:s2' },
  ];

  it.each(subjects)(
    '[PI10] carries title, reading, legend, weights, raters, version and date: $kind',
    (subject) => {
      const sheet = drawPictureSheet(map, subject, edition);
      checkDrawing(sheet);
      const words = drawnTexts(sheet).map(({ text }) => text);
      expect(words[0]).toBe('Test');
      const whole = words.join('\n');
      expect(whole).toMatch(
        /\nWeights \(balanced\): .*\nRaters: Rater 1, Rater 2\n4 of 5 handoffs scored · version 3 · 2026-01-05$/,
      );
      const desc = sheet.children.find((child) => typeof child !== 'string' && child.tag === 'desc');
      const reading = typeof desc === 'object' ? desc.children.join('') : '';
      expect(reading).not.toBe('');
      expect(whole).toContain(reading);
    },
  );

  it('[PI10] survives hard names', () => {
    for (const subject of subjects.slice(0, 3))
      checkDrawing(drawPictureSheet(hardlyNamedMap(), subject, edition));
  });

  it('[PI10] of a handoff that is gone cannot be drawn', () => {
    const gone = { kind: 'profile', handoffId: 'gone:s2' } as const;
    expect(() => drawPictureSheet(map, gone, edition)).toThrow('does not have');
  });
});

function titlesIn(node: SvgNode): string[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return node.tag === 'title' ? [child] : [];
    return titlesIn(child);
  });
}
