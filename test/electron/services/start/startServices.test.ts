import { expect, it } from 'vitest';
import { startServices } from '../../../../electron/services/start/startServices.ts';
import { startNodeHelper } from '../../../../electron/services/system/startNodeHelper.ts';
import { standInDialogs } from '../../../support/standInDialogs.ts';
import { ask } from '../library/damaging.ts';
import { newFolder, testWorld } from '../library/openedLibrary.ts';

const newestAuthor = 'select author from edit order by seq desc limit 1';
const noPrinting = { prepare: () => undefined, pdf: Promise.reject, png: Promise.reject };

it('[SH1] edits carry the name of the settings, and until there is one the operating system’s user', async () => {
  const library = newFolder();
  const ports = {
    ...testWorld(),
    dialogs: standInDialogs(),
    printing: noPrinting,
    menu: { show: () => undefined },
    startHelper: startNodeHelper,
  };
  const services = await startServices({
    host: 'chromium',
    library,
    templates: 'resources/templates',
    licencesFile: () => 'LICENSE',
    ports,
  });
  services.close();
  expect(ask(library, newestAuthor)).toBe('dana');
  const again = await startServices({
    host: 'chromium',
    library,
    templates: 'resources/templates',
    licencesFile: () => 'LICENSE',
    ports,
  });
  await again.calls('settings.change', '{"authorName":"Dana Reyes"}');
  await again.calls('library.create', '{"template":null,"title":"Billing"}');
  again.close();
  expect(ask(library, newestAuthor)).toBe('Dana Reyes');
});
