import '../host/strictValidation.ts';
import '@fontsource-variable/inter/index.css';
import { createRoot } from 'react-dom/client';
import { createHost } from '../host/host.ts';
import { shareStyleNonce } from '../host/styleNonce.ts';

shareStyleNonce();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
const job = await createHost(window.baton).invoke('print.job', {});
createRoot(root).render(<p>{job.kind}</p>);
await document.fonts.ready;
document.documentElement.dataset.ready = 'yes';
