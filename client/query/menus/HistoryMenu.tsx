import { useTranslation } from 'react-i18next';
import { ToolMenu } from '../../toolbar/ToolMenu.tsx';
import { titleOf } from '../runs.ts';
import { queryStore, useQuery } from '../useQuery.ts';

/** The runs of this browser, newest first; one that is chosen is put into the editors again. */
export function HistoryMenu() {
  const { t, i18n } = useTranslation();
  const runs = useQuery((state) => state.runs);
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const { openWritten, forgetRuns } = queryStore.actions;
  return (
    <ToolMenu
      label={t('queryTab.history.title')}
      entries={[
        ...runs.map((run, place) => ({
          id: `${place}`,
          text: `${titleOf(run)} · ${time.format(new Date(run.at))}`,
          run: () => openWritten(run),
        })),
        runs.length > 0
          ? { id: 'forget', text: t('queryTab.history.forget'), run: forgetRuns }
          : { id: 'none', text: t('queryTab.history.none'), disabled: true, run: () => undefined },
      ]}
    />
  );
}
