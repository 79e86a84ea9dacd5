import './host/strictValidation.ts';
import './ui/fonts.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@xyflow/react/dist/base.css';
import './ui/tokens.css';
import './ui/enlarged.css';
import { createRoot } from 'react-dom/client';
import { Application } from './app/Application.tsx';
import { createApp } from './app/createApp.tsx';
import { createHost } from './host/host.ts';
import { shareStyleNonce } from './host/styleNonce.ts';

shareStyleNonce();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
const app = await createApp(createHost(window.baton));
createRoot(root).render(<Application app={app} />);
