import { beforeEach, describe, expect, it } from 'vitest';
import type { BpmnReader } from '../../../../electron/services/exchange/createBpmnReader.ts';
import { createExchange, type Exchange } from '../../../../electron/services/exchange/createExchange.ts';
import type { MapStore } from '../../../../electron/services/exchange/mapStore.ts';
import type { FileKind, Printing, SourceFile } from '../../../../electron/services/ports.ts';
import { everyHandoff } from '../../../../shared/analysis/filterPortfolio.ts';
import { usualLens } from '../../../../shared/analysis/lenses/readLens.ts';
import { rankPortfolio } from '../../../../shared/analysis/portfolio.ts';
import { UserError } from '../../../../shared/contract/outcome.ts';
import type { Portfolio } from '../../../../shared/contract/portfolio.ts';
import { drawHeatMapSheet } from '../../../../shared/drawing/drawHeatMapSheet.ts';
import { svgText } from '../../../../shared/drawing/svgNode.ts';
import { readBatonFile } from '../../../../shared/formats/baton/readBatonFile.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import { readBpmn } from '../../../../shared/formats/bpmn/readBpmn.ts';
import { changeWorkflow } from '../../../../shared/model/edits/changeWorkflow.ts';
import { handoffId } from '../../../../shared/model/handoff.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import type { OwnPreset } from '../../../../shared/model/ownPreset.ts';
import type { RaterMode } from '../../../../shared/model/raterNames.ts';
import { recordsOf, type WorkflowMap, workflowOf } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { portfolioHandoff } from '../../../support/portfolioHandoff.ts';

const savedAt = '2026-03-02T09:00:00.000Z';
const map = buildMap({ steps: ['Sales: Qualify', 'Office: Estimate'], arrows: ['Qualify -> Estimate'] });
const pair = handoffId('qualify', 'estimate');
const inThisProcess: BpmnReader = async (text, fileName) => readBpmn(text, fileName);

/** A host in memory: what the user chooses next, and what was written where. */
class StandIn {
  readonly added: { map: WorkflowMap; label: string }[] = [];
  readonly written = new Map<string, Uint8Array | string>();
  readonly suggested: { name: string; kind: FileKind }[] = [];
  readonly printed: unknown[] = [];
  /** How many dialogs had been open when printing was prepared. */
  readonly prepared: number[] = [];
  sources: SourceFile[] = [];
  raters: RaterMode = 'named';
  ownPresets: OwnPreset[] = [];
  closesDialog = false;
  printingFails = false;
  ids = 0;

  readonly store: MapStore = {
    has: (mapId) => mapId === 'm1',
    findSheet: () => null,
    readMap: (mapId) => {
      if (mapId !== 'm1') throw new UserError('not-found', 'There is no such map.');
      return { map, version: 7 };
    },
    addMap: (added, { label }) => {
      this.added.push({ map: added, label });
      return `m${this.added.length + 1}`;
    },
    overview: { portfolio: async () => ({ maps: 2, handoffs: this.portfolio, recurring: [] }) },
  };
  portfolio: Portfolio['handoffs'] = [];

  readonly printing: Printing = {
    prepare: () => void this.prepared.push(this.suggested.length),
    pdf: async (job) => this.#print(job, 'pdf'),
    png: async (job, scale) => this.#print({ ...job, scale }, 'png'),
  };

  exchange(): Exchange {
    return createExchange({
      store: this.store,
      readBpmn: inThisProcess,
      raterMode: () => this.raters,
      ownPresets: () => this.ownPresets,
      ports: {
        printing: this.printing,
        clock: { now: () => savedAt },
        ids: { create: () => `h${++this.ids}` },
        dialogs: {
          chooseSources: async () => this.sources,
          chooseDestination: async (name, kind) => {
            this.suggested.push({ name, kind });
            if (this.closesDialog) return null;
            return { name, write: async (content) => void this.written.set(name, content) };
          },
        },
      },
    });
  }

  #print(job: unknown, kind: string): Uint8Array {
    if (this.printingFails) throw new UserError('no-browser', 'There is no browser to print with.');
    this.printed.push(job);
    return Buffer.from(kind);
  }
}

function source(name: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  return { name, size: bytes.length, read: async () => bytes };
}

let host: StandIn;
let exchange: Exchange;
beforeEach(() => {
  host = new StandIn();
  exchange = host.exchange();
});

describe('[EX5] files come in by handles that are good for one use', () => {
  it('imports a chosen file, and answers with its title and report', async () => {
    host.sources = [source('orders.baton', writeBatonFile(map, { savedAt }))];
    const [file] = await exchange.chooseFiles({});
    expect(file).toEqual({ handle: 'h1', name: 'orders.baton' });
    expect(await exchange.import({ handle: 'h1' })).toMatchObject({ mapId: 'm2', title: 'Test' });
    expect(host.added).toEqual([{ map, label: 'Import orders.baton' }]);
  });

  it('a handle that was used, or never given, reads nothing', async () => {
    host.sources = [source('orders.baton', writeBatonFile(map, { savedAt }))];
    await exchange.chooseFiles({});
    await exchange.import({ handle: 'h1' });
    for (const handle of ['h1', 'h2', '/etc/passwd', '__proto__']) {
      await expect(exchange.import({ handle })).rejects.toThrow('choose the file again');
    }
    expect(host.added).toHaveLength(1);
  });

  it('gives each of several files its own handle', async () => {
    host.sources = [source('a.baton', ''), source('b.bpmn', '')];
    expect((await exchange.chooseFiles({})).map(({ handle }) => handle)).toEqual(['h1', 'h2']);
  });

  it('does not read a file that is too large', async () => {
    const read = () => Promise.reject(new Error('It was read.'));
    host.sources = [{ name: 'huge.baton', size: 64_000_001, read }];
    await exchange.chooseFiles({});
    await expect(exchange.import({ handle: 'h1' })).rejects.toThrow('huge.baton has 65 MB');
  });

  it('imports dropped text', async () => {
    const text =
      '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="Orders"><task id="a"/></process></definitions>';
    const imported = await exchange.importText({ name: 'orders.bpmn', text });
    expect(imported).toMatchObject({ mapId: 'm2', title: 'Orders', report: { dropped: [] } });
  });

  it('adds nothing when the file is refused', async () => {
    const refused = exchange.importText({ name: 'orders.bpmn', text: '<definitions>' });
    await expect(refused).rejects.toMatchObject({ code: 'refused-file' });
    expect(host.added).toEqual([]);
  });
});

const subject = { kind: 'heatMap', lens: usualLens } as const;

describe('[EX6] files go out whole, under a name that says what they are', () => {
  it('writes the map as a .baton file that opens again', async () => {
    expect(await exchange.exportMap({ mapId: 'm1' })).toEqual({ name: 'Test.baton' });
    const text = String(host.written.get('Test.baton'));
    expect(readBatonFile(text)).toEqual({ kind: 'opened', map, savedAt });
  });

  it('writes the heat map as SVG, or painted as PNG', async () => {
    expect(await exchange.exportPicture({ mapId: 'm1', subject, format: 'svg' })).toEqual({
      name: 'Test heat map.svg',
    });
    const edition = { version: 7, date: '2026-03-02', raters: 'anonymous' } as const;
    host.raters = 'anonymous';
    expect(host.written.get('Test heat map.svg')).toBe(svgText(drawHeatMapSheet(map, edition)));
    await exchange.exportPicture({ mapId: 'm1', subject, format: 'png' });
    expect(host.printed).toEqual([
      { kind: 'picture', subject, records: recordsOf(map), ...edition, scale: 2 },
    ]);
    expect(String(host.written.get('Test heat map.png'))).toBe('png');
  });

  it('[PO9] writes of a portfolio what is asked for, in that order, with no formula in it', async () => {
    host.portfolio = rankPortfolio([
      portfolioHandoff({ name: '=HYPERLINK()', heat: 61.23456, owner: 'Dana', ownerId: 'dana' }),
      portfolioHandoff({ mapId: 'map-2', name: 'Bill → Pay', heat: 90, readiness: null }),
      portfolioHandoff({ mapId: 'map-3', heat: 10 }),
    ]);
    const filter = { ...everyHandoff, heatFrom: 60 };
    await exchange.exportPortfolio({ filter, order: { column: 'heat', descending: false } });
    expect(String(host.written.get('Portfolio.csv')).split('\r\n')).toEqual([
      '\uFEFFrank,map,handoff,from lane,to lane,heat,readiness,verdict,pilot,owner,system of record,spread,volume a week',
      `2,Lead to cash,"'=HYPERLINK()",Sales,Office,61.235,50,Clean up first,No pilot,Dana,,0,`,
      '1,Lead to cash,Bill → Pay,Sales,Office,90,,Clean up first,No pilot,,,0,',
      '',
    ]);
  });

  it('[LE7] names the file of a map after the lens that it is seen through', async () => {
    const lens = { id: 'waiting', relative: true } as const;
    await exchange.exportPicture({ mapId: 'm1', subject: { kind: 'heatMap', lens }, format: 'svg' });
    const edition = { version: 7, date: '2026-03-02', raters: 'anonymous' } as const;
    expect(host.written.get('Test map by waiting.svg')).toBe(svgText(drawHeatMapSheet(map, edition, lens)));
  });

  it('[PI10] writes any picture with all that says where it is from', async () => {
    const profile = { kind: 'profile', handoffId: pair } as const;
    await exchange.exportPicture({ mapId: 'm1', subject: profile, format: 'svg' });
    const svg = String(host.written.get('Test profile.svg'));
    for (const text of ['Test', 'Weights (balanced)', 'Raters: ', 'version 7', '2026-03-02']) {
      expect(svg).toContain(text);
    }
    const gone = exchange.exportPicture({
      mapId: 'm1',
      subject: { kind: 'profile', handoffId: 'gone:estimate' },
      format: 'svg',
    });
    await expect(gone).rejects.toMatchObject({ code: 'not-found' });
  });

  it('[FI23] calls weights by the name that the user keeps them under, on pictures, cards and reports', async () => {
    const { weights } = workflowOf(map);
    const heavier = { ...weights, cashImpact: 4.5 };
    const weighed = applyDiff(map, changeWorkflow(map, { patch: { weights: heavier } }));
    host.ownPresets = [{ name: 'Peak season', weights: heavier }];
    host.store.readMap = () => ({ map: weighed, version: 8 });
    await exchange.exportPicture({ mapId: 'm1', subject, format: 'svg' });
    expect(String(host.written.get('Test heat map.svg'))).toContain('Weights (Peak season)');
    await exchange.printCard({ mapId: 'm1', handoffId: pair, paper: 'a4' });
    expect(host.printed.at(-1)).toMatchObject({ kind: 'card', ownWeightsName: 'Peak season' });
  });

  it('writes the ranking with a mark that makes spreadsheets read it as UTF-8', async () => {
    await exchange.exportRanking({ mapId: 'm1' });
    expect(host.written.get('Test ranking.csv')).toMatch(/^\uFEFFrank,handoff,sender/);
  });

  it('prints the card of the map’s version, on the day', async () => {
    await exchange.printCard({ mapId: 'm1', handoffId: pair, paper: 'letter' });
    expect(host.printed).toEqual([
      {
        kind: 'card',
        records: recordsOf(map),
        version: 7,
        handoffId: pair,
        paper: 'letter',
        date: '2026-03-02',
        raters: 'named',
      },
    ]);
    expect(host.suggested[0]).toEqual({
      name: 'Test decision card.pdf',
      kind: { label: 'PDF document', extensions: ['pdf'] },
    });
  });

  it('prints the report with what was chosen for it', async () => {
    const options = { map: 'fitted', topHandoffs: 3, comments: true, facilitator: 'Noor Haddad' } as const;
    await exchange.printReport({ mapId: 'm1', paper: 'a4', raters: 'anonymous', options });
    expect(host.printed).toEqual([
      {
        kind: 'report',
        records: recordsOf(map),
        version: 7,
        date: '2026-03-02',
        raters: 'anonymous',
        paper: 'a4',
        options,
      },
    ]);
    expect(host.suggested[0]?.name).toBe('Test workshop report.pdf');
  });

  it('prepares to print while the user chooses where to, and only for what is printed', async () => {
    await exchange.exportPicture({ mapId: 'm1', subject, format: 'svg' });
    expect(host.prepared).toEqual([]);
    await exchange.printCard({ mapId: 'm1', handoffId: pair, paper: 'a4' });
    await exchange.exportPicture({ mapId: 'm1', subject, format: 'png' });
    expect(host.prepared).toEqual([1, 2]);
  });

  it('prints no card of a handoff that is gone', async () => {
    const printing = exchange.printCard({ mapId: 'm1', handoffId: 'gone:estimate', paper: 'a4' });
    await expect(printing).rejects.toMatchObject({ code: 'not-found' });
    expect(host.suggested).toEqual([]);
  });

  it('saves a copy of what the page holds, without the library', async () => {
    expect(await exchange.saveCopy({ records: recordsOf(map) })).toEqual({ name: 'Test.baton' });
    expect(readBatonFile(String(host.written.get('Test.baton')))).toEqual({ kind: 'opened', map, savedAt });
  });

  it('writes nothing when the user closes the dialog', async () => {
    host.closesDialog = true;
    expect(await exchange.printCard({ mapId: 'm1', handoffId: pair, paper: 'a4' })).toEqual({ name: null });
    expect(host.printed).toEqual([]);
    expect(host.written.size).toBe(0);
  });

  it('writes nothing when the content cannot be made', async () => {
    host.printingFails = true;
    const printing = exchange.printCard({ mapId: 'm1', handoffId: pair, paper: 'a4' });
    await expect(printing).rejects.toMatchObject({ code: 'no-browser' });
    expect(host.written.size).toBe(0);
  });
});
