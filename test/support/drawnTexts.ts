import { SaxesParser } from 'saxes';
import { type SvgNode, svgText } from '../../shared/drawing/svgNode.ts';

export interface DrawnText {
  readonly text: string;
  readonly attributes: SvgNode['attributes'];
}

/** Every line of text in the drawing, in drawing order; the words of a line’s parts are one. */
export function drawnTexts(node: SvgNode): DrawnText[] {
  if (node.tag === 'text') return [{ text: wordsIn(node), attributes: node.attributes }];
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : drawnTexts(child)));
}

function wordsIn(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}

/** Throws where the drawing is no sound XML. */
export function checkDrawing(drawing: SvgNode): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svgText(drawing)).close();
}
