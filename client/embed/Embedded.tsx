import { useTranslation } from 'react-i18next';
import { SceneProvider } from '../graph/SceneProvider.tsx';
import { Stage } from '../graph/Stage.tsx';
import { ViewFaultNotice } from '../share/ViewFaultNotice.tsx';
import { useStepKeys } from '../toolbar/useStepKeys.ts';
import { Mishap } from '../ui/Mishap.tsx';
import { DrawnKinds } from './DrawnKinds.tsx';
import { OpenWhole } from './OpenWhole.tsx';

/** One view within a page of somebody else's: the picture, what its lines mean, and the way to all of it. */
export function Embedded() {
  const { t } = useTranslation();
  useStepKeys();
  return (
    <SceneProvider>
      <main className="embedded" aria-label={t('canvas.label')}>
        <div className="stage">
          <Mishap>
            <Stage />
          </Mishap>
          <ViewFaultNotice />
        </div>
        <footer>
          <DrawnKinds />
          <OpenWhole />
        </footer>
      </main>
    </SceneProvider>
  );
}
