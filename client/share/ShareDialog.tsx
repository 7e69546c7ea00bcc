import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useQuery } from '../query/useQuery.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { currentView } from './currentView.ts';
import { LinkPart } from './LinkPart.tsx';
import { SavedPart } from './SavedPart.tsx';
import { ViewFilePart } from './ViewFilePart.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';

/** What is seen as a link, in a page of somebody else's, under a name, or as a file. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const written = useQuery(({ written }) => written);
  const shared = useExplorer(useShallow((state) => currentView(state, written)));
  const [said, setSaid] = useState('');
  return (
    <DialogFrame title={t('share.title')} look="share" onClose={onClose}>
      <p role="status">{said}</p>
      <LinkPart shared={shared} say={setSaid} />
      <SavedPart shared={shared} say={setSaid} onOpened={onClose} />
      <ViewFilePart shared={shared} say={setSaid} onOpened={onClose} />
      <footer>
        <button type="button" onClick={onClose}>
          {t('sheet.close')}
        </button>
      </footer>
    </DialogFrame>
  );
}
