import '@fontsource-variable/inter/wght.css';
import './styles/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createQueryClient } from './api/queryClient.ts';
import { App } from './App.tsx';
import { startLanguages } from './languages/startLanguages.ts';
import { followBrowser, stateFromBrowser } from './state/browser.ts';
import { createExplorer } from './state/explorer.ts';
import { ExplorerContext } from './state/useExplorer.ts';

const explorer = createExplorer(stateFromBrowser(window));
followBrowser(explorer, window);
const words = await startLanguages(explorer);

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <QueryClientProvider client={createQueryClient()}>
          <ExplorerContext value={explorer}>
            <App />
          </ExplorerContext>
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  );
