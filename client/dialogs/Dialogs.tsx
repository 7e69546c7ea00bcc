import { lazy, Suspense } from 'react';
import { usePageKeys } from '../palette/usePageKeys.ts';
import type { DialogName } from '../state/explorer.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';

interface DialogProps {
  readonly onClose: () => void;
}

/** Every dialog, loaded when it is opened for the first time. */
const dialogs: Readonly<Record<DialogName, React.ComponentType<DialogProps>>> = {
  share: lazy(() => import('../share/ShareDialog.tsx')),
  palette: lazy(() => import('../palette/Palette.tsx')),
  shortcuts: lazy(() => import('../palette/Shortcuts.tsx')),
  export: lazy(() => import('../export/ExportDialog.tsx')),
  tour: lazy(() => import('../tour/Tour.tsx')),
};

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useExplorer((state) => state.dialog);
  const { openDialog } = useActions();
  usePageKeys();
  if (!dialog) return null;
  const Shown = dialogs[dialog];
  return (
    <Suspense fallback={null}>
      <Shown onClose={() => openDialog(null)} />
    </Suspense>
  );
}
