import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { callFromPage } from '../../../support/callFromPage.ts';
import { type LaunchedBaton, launchBaton } from '../../../support/launchBaton.ts';

const opened: LaunchedBaton[] = [];
afterEach(async () => {
  for (const baton of opened.splice(0)) await baton.remove();
});

async function launch(library?: string): Promise<LaunchedBaton> {
  const baton = await launchBaton({ ...(library !== undefined && { library }), host: 'chromium' });
  opened.push(baton);
  return baton;
}

async function value(baton: LaunchedBaton, method: string, request: object = {}) {
  const outcome = JSON.parse(await callFromPage(baton.page, method, JSON.stringify(request)));
  expect(outcome).toMatchObject({ ok: true });
  return outcome.value;
}

describe('[HO7] Baton in the system’s Chromium', () => {
  it('opens the library screen over its services, with a copy of the sample on the first start', async () => {
    const baton = await launch();
    expect(await value(baton, 'app.info')).toMatchObject({ host: 'chromium' });
    expect(await value(baton, 'library.list')).toMatchObject([{ title: 'Lead to cash' }]);
    await baton.page.getByText('Lead to cash').first().waitFor();
    expect(baton.logged).toEqual([]);
  });

  it('a second start on the same library is told who has it', async () => {
    const baton = await launch();
    await expect(launchBaton({ library: baton.library, host: 'chromium' })).rejects.toThrow(
      /The library is in use/,
    );
    // The control: once it is closed, the same library opens.
    await baton.close();
    expect(await value(await launch(baton.library), 'library.list')).toHaveLength(1);
  });

  it('a file opened with Baton is added and shown', async () => {
    const baton = await launch();
    await baton.host.openFile('../shared/cases/bpmn/miwg-C.7.0.bpmn');
    expect((await value(baton, 'library.list')).map((map: { title: string }) => map.title)).toContain(
      'EU Bank',
    );
  });
});

describe('[HO8] closing the window', () => {
  it('tells the page, waits for an edit under way and then closes; nothing is lost', async () => {
    const baton = await launch();
    const [{ mapId, version }] = await value(baton, 'library.list');
    const { records } = await value(baton, 'library.open', { mapId });
    const before = records.find((record: { type: string }) => record.type === 'workflow');
    const commit = {
      mapId,
      editId: 'late-edit',
      base: version,
      action: 'edit',
      label: 'Rename',
      diff: { added: [], updated: [[before, { ...before, client: 'Stored while closing' }]], removed: [] },
    };
    await baton.page.evaluate((json) => {
      window.baton.on((event) => {
        if (event === 'window.closing') void window.baton.invoke('library.commit', json);
      });
    }, JSON.stringify(commit));
    await baton.close();
    expect(baton.page.isClosed()).toBe(true);
    const again = await launch(baton.library);
    expect(await value(again, 'library.list')).toMatchObject([{ client: 'Stored while closing' }]);
  });

  it('stays open once when the last edit could not be stored, and closes when asked again', async () => {
    const baton = await launch();
    const [{ mapId }] = await value(baton, 'library.list');
    const lost = {
      mapId,
      editId: 'e',
      base: 999,
      action: 'edit',
      label: '',
      diff: { added: [], updated: [], removed: [] },
    };
    await callFromPage(baton.page, 'library.commit', JSON.stringify(lost));
    expect(await baton.host.requestClose()).toBe(false);
    expect(baton.page.isClosed()).toBe(false);
    expect(await baton.host.requestClose()).toBe(true);
    await baton.host.closed;
  });

  it('the close button asks the same way', async () => {
    const baton = await launch();
    // Only a page that was used may hold its window back; one that was not holds nothing.
    await baton.page.mouse.click(5, 5);
    await baton.page.close({ runBeforeUnload: true });
    await baton.host.closed;
    expect(baton.page.isClosed()).toBe(true);
    rmSync(baton.library, { recursive: true, force: true });
  });
});

describe('[HO27] a browser that ends by itself', () => {
  it('is told in one sentence, and nothing that was saved is lost', async () => {
    const baton = await launch();
    const session = await baton.page.context().newCDPSession(baton.page);
    session.send('Browser.crash').catch(() => undefined);
    await baton.host.closed;
    expect(baton.logged).toEqual([
      expect.stringMatching(/^The browser that shows Baton has ended by itself\./),
    ]);
    expect(await value(await launch(baton.library), 'library.list')).toHaveLength(1);
  });
});
