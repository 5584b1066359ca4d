import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/theme/fonts.ts';
import './ui/theme/tokens.css';
import './ui/theme/layout.css';
import { App } from './app/app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
