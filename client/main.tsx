import '@fontsource-variable/inter/wght.css';
import './styles/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Gate } from './access/Gate.tsx';
import { createQueryClient } from './api/queryClient.ts';
import { App } from './App.tsx';
import { Embedded } from './embed/Embedded.tsx';
import { startLanguages } from './languages/startLanguages.ts';
import { followAppearance, followBrowser, stateFromBrowser, stateFromLink } from './state/browser.ts';
import { readViewIn } from './share/readViewIn.ts';
import { createExplorer } from './state/explorer.ts';
import { ExplorerContext } from './state/useExplorer.ts';
import { Mishap } from './ui/Mishap.tsx';

const isEmbedded = window.location.pathname === '/embed';

/** A function, not the module itself: parts that are loaded meanwhile stand on this module, and would wait for it as it waits for them. */
async function start(): Promise<void> {
  const explorer = createExplorer({
    ...stateFromBrowser(window),
    ...(await stateFromLink(window, readViewIn)),
  });
  // Within somebody else's page, the history and what is kept are not ours to write.
  if (isEmbedded) followAppearance(explorer, window);
  else followBrowser(explorer, window, readViewIn);
  const words = await startLanguages(explorer);

  const root = document.querySelector('#root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <I18nextProvider i18n={words}>
          <QueryClientProvider client={createQueryClient()}>
            <ExplorerContext value={explorer}>
              <Mishap>
                <Gate isEmbedded={isEmbedded}>{isEmbedded ? <Embedded /> : <App />}</Gate>
              </Mishap>
            </ExplorerContext>
          </QueryClientProvider>
        </I18nextProvider>
      </StrictMode>,
    );
}

void start();
