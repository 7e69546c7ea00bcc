import { useTranslation } from 'react-i18next';
import { useScene } from '../graph/sceneContext.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ExportForm } from './ExportForm.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';

/** Saves what is on the canvas as a picture or as data. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { scene } = useScene();
  return (
    <DialogFrame title={t('export.title')} onClose={onClose}>
      {scene ? <ExportForm scene={scene} onClose={onClose} /> : <Skeleton lines={6} />}
    </DialogFrame>
  );
}
