import { describe, expect, it } from 'vitest';
import { svgNode, svgText } from '../../../shared/drawing/svgNode.ts';

describe('svgText', () => {
  it('[DR1] writes elements, attributes and text', () => {
    const node = svgNode('g', { opacity: 0.5 }, [svgNode('text', { x: 1, 'font-size': 13 }, ['Send'])]);
    expect(svgText(node)).toBe('<g opacity="0.5"><text x="1" font-size="13">Send</text></g>');
  });

  it('[DR1] escapes what has a meaning in XML, in text and in attributes', () => {
    const node = svgNode('text', { fill: '"><script>' }, [`</text><script>alert('&')</script>`]);
    expect(svgText(node)).toBe(
      '<text fill="&quot;&gt;&lt;script&gt;">&lt;/text&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</text>',
    );
  });

  it('[DR1] leaves out characters that XML cannot hold', () => {
    const text = svgText(svgNode('text', {}, ['a\u0000b\u000bc\u001fd\ufffee\uffff\tf']));
    expect(text).toBe('<text>abcde\tf</text>');
  });

  it('[DR1] replaces half an emoji, which no file can hold', () => {
    expect(svgText(svgNode('text', {}, ['\ud83d and 😀']))).toBe('<text>\ufffd and 😀</text>');
  });

  it('[DR1] writes numbers with two decimals at most', () => {
    expect(svgText(svgNode('rect', { x: 1 / 3, y: 2, width: 1e-9 }))).toBe(
      '<rect x="0.33" y="2" width="0"/>',
    );
  });
});
