import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

export const PEER = 'bpmn-js 18';

const ORIGIN = 'https://peer.bench.invalid';
const dist = dirname(createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-modeler.production.min.js'));

const HTML = `<!doctype html><html><head><meta charset="utf-8">
<link rel="stylesheet" href="/assets/diagram-js.css"><link rel="stylesheet" href="/assets/bpmn-js.css">
<style>body{margin:0}#canvas{width:1080px;height:820px}</style></head>
<body><div id="canvas"></div><script src="/bpmn-modeler.production.min.js"></script></body></html>`;

interface Modeler {
  importXML(xml: string): Promise<unknown>;
  get(name: 'canvas'): {
    zoom(scale: number | 'fit-viewport', center?: object): void;
    viewbox(box?: object): { scale: number };
  };
  get(name: 'elementRegistry'): { get(id: string): Shape };
  get(name: 'elementFactory'): { createShape(options: { type: string }): Shape };
  get(name: 'autoPlace'): { append(source: Shape, shape: Shape): Shape };
  get(name: 'directEditing'): { cancel(): void };
  get(name: 'commandStack'): { undo(): void };
}

interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

declare global {
  interface Window {
    BpmnJS: new (options: { container: string; keyboard?: object }) => Modeler;
    modeler: Modeler;
  }
}

/** Opens the peer's modeler in an empty page of a browser. */
export async function openPeer(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: HTML });
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: readFileSync(join(dist, path)) });
  });
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(() => {
    window.modeler = new window.BpmnJS({ container: '#canvas' });
  });
}

/** Milliseconds from the file's text to the frame after it is painted, fitted or at 100 % on its first step. */
export async function openInPeer(
  page: Page,
  xml: string,
  view: 'fitted' | { readonly firstStep: string },
): Promise<number> {
  return page.evaluate(
    async ([text, firstStep]) => {
      const begun = performance.now();
      await window.modeler.importXML(text);
      const canvas = window.modeler.get('canvas');
      if (firstStep === null) canvas.zoom('fit-viewport', {});
      else {
        const step = window.modeler.get('elementRegistry').get(firstStep);
        canvas.viewbox({
          x: step.x - 80,
          y: step.y - 80,
          width: window.innerWidth,
          height: window.innerHeight,
        });
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return performance.now() - begun;
    },
    [xml, view === 'fitted' ? null : view.firstStep] as const,
  );
}

/**
 * Milliseconds from the append of a task, as the peer's pad beside a step does it, to the frame after its name is open
 * for typing. The peer puts it beside the step and moves nothing else; then it is taken back.
 */
export async function appendInPeer(page: Page, stepId: string): Promise<number> {
  return page.evaluate(async (id) => {
    const { modeler } = window;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const begun = performance.now();
    const shape = modeler.get('elementFactory').createShape({ type: 'bpmn:Task' });
    modeler.get('autoPlace').append(modeler.get('elementRegistry').get(id), shape);
    while (!document.querySelector('.djs-direct-editing-content')) await frame();
    await frame();
    const took = performance.now() - begun;
    modeler.get('directEditing').cancel();
    modeler.get('commandStack').undo();
    await frame();
    return took;
  }, stepId);
}

/** The middle of a step on the peer's page, in CSS pixels. */
export async function stepInPeer(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-element-id="${id}"]`).first().boundingBox();
  if (!box) throw new Error(`The peer does not show ${id}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
