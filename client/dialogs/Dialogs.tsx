import { usePageKeys } from '../palette/usePageKeys.ts';
import type { DialogName } from '../state/explorer.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { PartPlace } from '../ui/PartPlace.tsx';
import { part } from '../ui/part.tsx';

interface DialogProps {
  readonly onClose: () => void;
}

/** Every dialog, loaded when it is opened for the first time. */
const dialogs: Readonly<Record<DialogName, React.ComponentType<DialogProps>>> = {
  share: part(() => import('../share/ShareDialog.tsx')),
  palette: part(() => import('../palette/Palette.tsx')),
  shortcuts: part(() => import('../palette/Shortcuts.tsx')),
  export: part(() => import('../export/ExportDialog.tsx')),
  tour: part(() => import('../tour/Tour.tsx')),
};

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useExplorer((state) => state.dialog);
  const { openDialog } = useActions();
  usePageKeys();
  if (!dialog) return null;
  const Shown = dialogs[dialog];
  return (
    <PartPlace key={dialog} onClose={() => openDialog(null)}>
      <Shown onClose={() => openDialog(null)} />
    </PartPlace>
  );
}
