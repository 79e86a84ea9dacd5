import '../host/strictValidation.ts';
import './fonts.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import type { LastJob, PrintJob } from '../../shared/contract/printJob.ts';
import { createHost } from '../host/host.ts';
import { shareStyleNonce } from '../host/styleNonce.ts';
import { drawJob } from './drawJob.tsx';
import { loadFonts } from './loadFonts.ts';

/** The page that is printed. It asks for a job, draws it, and says so by asking for the next. */
shareStyleNonce();
const element = document.getElementById('root');
if (!element) throw new Error('The page has no root element.');
const root = createRoot(element);
const host = createHost(window.baton);
const fonts = loadFonts();
let last: LastJob = { outcome: 'none' };
for (let number = 1; ; number += 1) {
  const job = await host.invoke('print.job', { last });
  last = await draw(job, number);
}

async function draw(job: PrintJob, number: number): Promise<LastJob> {
  try {
    await fonts;
    return { outcome: 'drawn', ...drawJob(root, job, number) };
  } catch (error) {
    console.error(error);
    return { outcome: 'failed', reason: String(error) };
  }
}
