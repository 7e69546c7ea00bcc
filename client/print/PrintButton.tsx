import { useTranslation } from 'react-i18next';
import { usePrint } from './usePrint.ts';

/** Prints what is looked at. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <button type="button" className="print" onClick={usePrint()}>
      {t('print.print')}
    </button>
  );
}
