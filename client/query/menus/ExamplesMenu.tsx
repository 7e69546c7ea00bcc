import { useTranslation } from 'react-i18next';
import { ToolMenu } from '../../toolbar/ToolMenu.tsx';
import { examples } from '../examples.ts';
import { queryStore } from '../useQuery.ts';

/** Queries to begin with. */
export function ExamplesMenu() {
  const { t } = useTranslation();
  return (
    <ToolMenu
      label={t('queryTab.examples')}
      entries={examples.map((example) => ({
        id: example.name,
        text: t(`queryTab.example.${example.name}`),
        run: () => queryStore.actions.openQuery(example),
      }))}
    />
  );
}
