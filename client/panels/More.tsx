import { useTranslation } from 'react-i18next';
import type { Rest } from '../api/usePages.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

/** Says how much of a list is shown, and shows more; nothing where all of it is. */
export function More({ rest: { shown, all, isBusy, error, onMore } }: { readonly rest: Rest }) {
  const { t } = useTranslation();
  if (shown >= all) return null;
  return (
    <>
      {isBusy && <Skeleton lines={3} />}
      {error && !isBusy && <ErrorNotice error={error} retry={onMore} isSmall />}
      <p className="more">
        {t('panel.only', { shown, all })}
        {/* While it is busy it keeps the focus, so it is not switched off. */}
        <button type="button" aria-disabled={isBusy} onClick={isBusy ? undefined : onMore}>
          {t('panel.more')}
        </button>
      </p>
    </>
  );
}
