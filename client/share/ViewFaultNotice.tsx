import { useTranslation } from 'react-i18next';
import { useActions, useExplorer } from '../state/useExplorer.ts';

/** Why a view could not be opened, until the reader has read it. */
export function ViewFaultNotice() {
  const { t } = useTranslation();
  const fault = useExplorer((state) => state.viewFault);
  const { forgetViewFault } = useActions();
  if (!fault) return null;
  return (
    <p className="partly" role="alert">
      {t(`share.fault.${fault}`)}{' '}
      <button type="button" aria-label={t('share.dismiss')} onClick={forgetViewFault}>
        ×
      </button>
    </p>
  );
}
