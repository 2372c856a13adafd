import '@/components/theme.css';
import '@/components/options.css';
import { render } from 'preact';
import { loadCommandKeys } from '@/platform/keys';
import { countRejected } from '@/platform/rejections';
import { loadSettings } from '@/platform/settings';
import { App } from './App';

const [settings, keys, rejected] = await Promise.all([loadSettings(), loadCommandKeys(), countRejected()]);
const root = document.getElementById('app');
if (root) render(<App settings={settings} keys={keys} rejected={rejected} />, root);
