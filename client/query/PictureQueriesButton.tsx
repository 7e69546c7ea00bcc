import { useTranslation } from 'react-i18next';
import { OpeningButton } from '../ui/OpeningButton.tsx';
import { part } from '../ui/part.tsx';

const PictureQueries = part(() => import('./PictureQueries.tsx'));

/** A button that opens into the queries that the picture is made from. */
export function PictureQueriesButton() {
  const { t } = useTranslation();
  return (
    <OpeningButton into="dialog" label={t('queryTab.picture.button')}>
      {(opened) => <PictureQueries {...opened} />}
    </OpeningButton>
  );
}
