import { describe, expect, it } from 'vitest';
import type { Host } from '../../../renderer/host/host.ts';
import { createLibraryStore } from '../../../renderer/state/libraryStore.ts';
import { UserError } from '../../../shared/contract/outcome.ts';

const imported = { mapId: 'm1', title: 'Lead to cash', report: { kept: ['3 lanes'], dropped: [] } };

/** A host that answers by method; a method it does not know is refused. */
function hostOf(answers: Record<string, (request: never) => unknown>): Host {
  return {
    invoke: (method, request) =>
      Promise.resolve().then(() => {
        const answer = answers[method];
        if (!answer) throw new UserError('input-output', `The disk does not answer ${method}.`);
        return answer(request as never) as never;
      }),
    on: () => () => {},
  };
}

describe('the library on the screen', () => {
  it('[WI66] goes on with the other files when one is refused, and tells each result', async () => {
    const library = createLibraryStore(
      hostOf({
        'exchange.importText': ({ name }: { name: string }) => {
          if (name === 'bad.bpmn') throw new UserError('refused-file', 'Line 3 is not XML.');
          return imported;
        },
        'library.list': () => [],
        'library.templates': () => [],
      }),
    );
    const text = (name: string) => ({ name, readText: () => Promise.resolve('<a/>') });
    const { results } = await library.bringIn([text('bad.bpmn'), text('good.bpmn')]);
    expect(results).toMatchObject([
      { name: 'bad.bpmn', ok: false, sentence: 'Line 3 is not XML.' },
      { name: 'good.bpmn', ok: true, imported },
    ]);
    expect(library.getState().importing).toBeNull();
  });

  it('[WI64] keeps the sentence when the list cannot be read, and loses it once it can', async () => {
    const answers: Record<string, () => unknown> = { 'library.templates': () => [] };
    const library = createLibraryStore(hostOf(answers));
    await library.refresh();
    expect(library.getState()).toMatchObject({
      maps: null,
      failure: 'The disk does not answer library.list.',
    });
    answers['library.list'] = () => [];
    await library.refresh();
    expect(library.getState()).toMatchObject({ maps: [], failure: null });
  });
});
