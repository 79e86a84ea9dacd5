import '../host/strictValidation.ts';
import './fonts.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { UserError } from '../../shared/contract/outcome.ts';
import { createHost } from '../host/host.ts';
import { shareStyleNonce } from '../host/styleNonce.ts';
import { drawJob } from './drawJob.tsx';

/** The page that is printed. It draws its one job and then marks itself as ready, or as failed, for the host. */
shareStyleNonce();
const element = document.getElementById('root');
if (!element) throw new Error('The page has no root element.');
const root = createRoot(element);
try {
  const job = await createHost(window.baton).invoke('print.job', {});
  await drawJob(root, job);
  document.documentElement.dataset.ready = 'yes';
} catch (error) {
  console.error(error);
  root.render(<p>{error instanceof UserError ? error.message : 'The page could not be drawn.'}</p>);
  document.documentElement.dataset.ready = 'failed';
}
