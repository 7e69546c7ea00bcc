import { useTranslation } from 'react-i18next';

/** Says how much of a list is shown, and shows more; nothing where all of it is. */
export function More({
  shown,
  all,
  onMore,
}: {
  readonly shown: number;
  readonly all: number;
  readonly onMore: () => void;
}) {
  const { t } = useTranslation();
  if (shown >= all) return null;
  return (
    <p className="more">
      {t('panel.only', { shown, all })}
      <button type="button" onClick={onMore}>
        {t('panel.more')}
      </button>
    </p>
  );
}
