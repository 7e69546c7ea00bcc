import { useTranslation } from 'react-i18next';
import { useLate } from './useLate.ts';

/** Grey lines where text will stand, so that nothing jumps when it comes; none for what comes at once. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  const isLate = useLate();
  if (!isLate) return null;
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{t('panel.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
