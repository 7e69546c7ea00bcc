import { useTranslation } from 'react-i18next';
import { PartMissing } from './part.tsx';

/** Says what went wrong, in the error's own words, and offers to try again. */
export function ErrorNotice({
  error,
  retry,
  isSmall = false,
  onClose,
}: {
  readonly error: Error;
  readonly retry: () => void;
  /** Within a list or a card, where it is no heading of its own. */
  readonly isSmall?: boolean;
  /** Over the page, at its lower end, until it is closed. */
  readonly onClose?: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const isOver = onClose !== undefined;
  const isPlain = isSmall || isOver;
  return (
    <div className={`notice${isPlain ? ' small' : ''}${isOver ? ' over' : ''}`} role="alert">
      {isPlain ? <strong>{t('error.title')}</strong> : <h2>{t('error.title')}</h2>}
      <p>{error instanceof PartMissing ? t('error.partMissing') : error.message}</p>
      <button type="button" onClick={retry}>
        {t('error.retry')}
      </button>
      {onClose && (
        <button type="button" className="close" aria-label={t('error.close')} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
