import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SvgPicture } from '../../../renderer/ui/SvgPicture.tsx';
import { svgNode } from '../../../shared/drawing/svgNode.ts';

describe('[WI61] a drawing on the page', () => {
  const drawing = svgNode('svg', { viewBox: '0 0 10 10', 'font-family': 'Other' }, [
    svgNode('title', {}, ['A tooltip']),
    svgNode('text', { x: 1, 'font-size': 12 }, ['<script>alert(1)</script>']),
  ]);
  const markup = renderToStaticMarkup(<SvgPicture drawing={drawing} label="Small heat map" />);

  it('is vectors with an alternative text, in the font of the page', () => {
    expect(markup).toContain('<svg role="img" aria-label="Small heat map" viewBox="0 0 10 10">');
    expect(markup).toContain('<text x="1" font-size="12">');
    expect(markup).not.toContain('Other');
    expect(markup).not.toContain('A tooltip');
  });

  it('takes text as text', () => {
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(markup).not.toContain('<script>');
  });
});
