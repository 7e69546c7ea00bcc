import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { SceneProvider } from './graph/SceneProvider.tsx';
import { Header } from './Header.tsx';
import { Legend } from './legend/Legend.tsx';
import { Evidence } from './panels/Evidence.tsx';
import { Printed } from './print/Printed.tsx';
import { Settings } from './Settings.tsx';
import type { Sheet } from './state/explorer.ts';
import { useActions, useExplorer } from './state/useExplorer.ts';
import { Workspace } from './tabs/Workspace.tsx';
import { TimeStrip } from './time/TimeStrip.tsx';

/** One screen, four places: legend, canvas, evidence, time. On a phone all but the canvas are sheets. */
export function App() {
  const { t } = useTranslation();
  const sheet = useExplorer((state) => state.sheet);
  const tab = useExplorer((state) => state.tab);
  const hasSelection = useExplorer((state) => state.selection !== null);
  return (
    <SceneProvider>
      <div className="page" data-sheet={sheet}>
        <Printed />
        <Header />
        <Place name="legend" label={t('legend.title')}>
          <Settings />
          <Legend />
        </Place>
        <main data-tab={tab}>
          <Workspace />
          <TimeStrip />
        </main>
        <Place name={hasSelection ? 'evidence' : 'list'} label={t('panel.label')}>
          <Evidence />
        </Place>
        <nav className="sheets">
          <SheetButton sheet="legend">{t('sheet.legend')}</SheetButton>
          <SheetButton sheet={hasSelection ? 'evidence' : 'list'}>
            {hasSelection ? t('panel.label') : t('sheet.list')}
          </SheetButton>
          <SheetButton sheet="time">{t('time.title')}</SheetButton>
        </nav>
        <Dialogs />
      </div>
    </SceneProvider>
  );
}

interface PlaceProps {
  readonly name: Exclude<Sheet, 'none'>;
  readonly label: string;
  readonly children: ReactNode;
}

function Place({ name, label, children }: PlaceProps) {
  const { t } = useTranslation();
  const { openSheet } = useActions();
  const open = useExplorer((state) => state.sheet === name);
  return (
    <aside className={`place ${name === 'legend' ? 'left' : 'right'}`} aria-label={label} data-open={open}>
      <button
        type="button"
        className="close-sheet"
        aria-label={t('sheet.close')}
        onClick={() => openSheet('none')}
      >
        ×
      </button>
      {children}
    </aside>
  );
}

function SheetButton({ sheet, children }: { readonly sheet: Sheet; readonly children: ReactNode }) {
  const { openSheet } = useActions();
  const open = useExplorer((state) => state.sheet === sheet);
  return (
    <button type="button" aria-expanded={open} onClick={() => openSheet(open ? 'none' : sheet)}>
      {children}
    </button>
  );
}
