import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emitToPage } from '../../../electron/chromium/connectPage.ts';
import { chromiumOrigin } from '../../../electron/chromium/guardContext.ts';
import { callFromPage } from '../../support/callFromPage.ts';
import { fixturePages } from '../../support/fixturePages.ts';
import { type Fixture, openFixture } from '../../support/openFixture.ts';

let fixture: Fixture;
const heard: string[] = [];

beforeAll(async () => {
  fixture = await openFixture(async (method, json) => {
    heard.push(`${method} ${json}`);
    return `{"ok":true,"value":${json}}`;
  });
});
afterAll(() => fixture?.close());
beforeEach(() => heard.splice(0));

describe('[HO3] the page and its host in Chromium', () => {
  it('a call goes over the pipe and comes back', async () => {
    const answer = await callFromPage(fixture.page, 'app.info', '{"a":"é"}');
    expect(answer).toBe('{"ok":true,"value":{"a":"é"}}');
    expect(heard).toEqual(['app.info {"a":"é"}']);
  });

  it('an event reaches the page', async () => {
    await emitToPage(fixture.page, 'map.opened', { mapId: 'm1' });
    expect(await fixture.page.evaluate('window.heard')).toEqual([['map.opened', '{"mapId":"m1"}']]);
  });

  it('anything but two texts is refused', async () => {
    const answer = await fixture.page.evaluate(() => window.baton.invoke('app.info', 7 as never));
    expect(JSON.parse(answer)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(heard).toEqual([]);
  });

  it('a script in the page cannot put another bridge in place', async () => {
    const kept = await fixture.page.evaluate(() => {
      const before = window.baton;
      try {
        Object.assign(window, { baton: null });
      } catch {
        return window.baton === before;
      }
      return window.baton === before;
    });
    expect(kept).toBe(true);
  });
});

describe('[HO4] calls are taken from our own main frame only', () => {
  it('a frame in the page is refused, and the main frame is answered', async () => {
    const fromFrame = await fixture.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as (Window & { __batonCall?: typeof window.baton.invoke }) | null;
      const answer = await inner?.__batonCall?.('app.info', '{}');
      frame.remove();
      return answer ?? 'no bridge in the frame';
    });
    expect(JSON.parse(fromFrame)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(heard).toEqual([]);
    // The control: the same call from the main frame is answered.
    expect(await callFromPage(fixture.page, 'app.info', '{}')).toContain('"ok":true');
    expect(heard).toEqual(['app.info {}']);
  });
});

describe('[HO5] the page leads nowhere', () => {
  it('a request to a server on this machine never arrives; the same request from outside the browser does', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('x');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const image = await fixture.page.evaluate(loadImage, address);
    expect([image, requests]).toEqual(['error', 0]);
    await fetch(address);
    expect(requests).toBe(1);
    server.close();
  });

  it('our own origin has the files of the map and nothing else', async () => {
    const paths = ['/missing.html', '/../package.json', '/%2e%2e/package.json', '/app.js?x=1'];
    for (const path of paths)
      expect(await fixture.page.evaluate(loadImage, chromiumOrigin + path), path).toBe('error');
  });

  it('navigation elsewhere leaves the page as it is', async () => {
    await fixture.page.evaluate(() => {
      window.location.href = 'https://example.org/';
    });
    await fixture.page.evaluate(() => {
      window.location.href = '/print.html';
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(fixture.page.url()).toBe(`${chromiumOrigin}/`);
    expect(await callFromPage(fixture.page, 'app.info', '{}')).toContain('"ok":true');
  });

  it('a new window is closed at once', async () => {
    const before = fixture.context.pages().length;
    await fixture.page.evaluate(() => void window.open('about:blank'));
    await expect.poll(() => fixture.context.pages().length).toBe(before);
    expect(await callFromPage(fixture.page, 'app.info', '{}')).toContain('"ok":true');
  });

  it('every permission is denied', async () => {
    const states = await fixture.page.evaluate(() =>
      Promise.all(
        ['geolocation', 'notifications', 'clipboard-read', 'camera', 'microphone'].map(
          async (name) => (await navigator.permissions.query({ name } as PermissionDescriptor)).state,
        ),
      ),
    );
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  it('inline scripts and styles without the nonce are not run; scripts of our own are', async () => {
    const ran = await fixture.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.inline = "ran"';
      document.body.append(script);
      return document.body.dataset.inline ?? 'blocked';
    });
    expect(ran).toBe('blocked');
    expect(await fixture.page.evaluate('window.heard.length >= 0')).toBe(true);
  });

  it('a page whose answer carries no policy would run them: the policy is what stops them', async () => {
    const open = new Map(fixturePages);
    const bare = await openFixture(async () => '{"ok":true,"value":{}}', open);
    await bare.context.unrouteAll();
    await bare.context.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<body><script>document.body.dataset.inline="ran"</script>',
      }),
    );
    await bare.page.reload();
    expect(await bare.page.evaluate(() => document.body.dataset.inline)).toBe('ran');
    await bare.close();
  });
});

function loadImage(address: string): Promise<string> {
  return new Promise((done) => {
    const image = new Image();
    image.onload = () => done('load');
    image.onerror = () => done('error');
    image.src = address;
  });
}
