import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TextPlace } from '../run/placeOfPath.ts';
import { useRun } from '../run/runStore.ts';
import { DrawResult } from './DrawResult.tsx';
import { Faults } from './Faults.tsx';
import { JsonView } from './JsonView.tsx';
import { TableView } from './TableView.tsx';

/** What the last run came to: its faults, what of it can be drawn, and all of it as JSON or as a table. */
export function ResultPane({ goTo }: { readonly goTo: (place: TextPlace) => void }) {
  const { t } = useTranslation();
  const result = useRun((state) => state.result);
  const isBusy = useRun((state) => state.stop !== null);
  if (!result)
    return (
      <p className="quiet-line" role="status">
        {isBusy ? t('queryTab.running') : t('queryTab.noResult')}
      </p>
    );
  const { data, whole, faults, milliseconds } = result;
  const hasData = data !== null && data !== undefined;
  const took = (
    <p className="quiet-line" role="status">
      {isBusy ? t('queryTab.running') : t('queryTab.took', { milliseconds: Math.round(milliseconds) })}
    </p>
  );
  return (
    <>
      <Faults faults={faults} goTo={goTo} />
      {!hasData && took}
      {hasData && (
        <>
          <DrawResult whole={whole} />
          <Tabs className="result-tabs">
            <div className="result-row">
              <TabList aria-label={t('queryTab.result')} className="choice">
                <Tab id="json">{t('queryTab.json')}</Tab>
                <Tab id="table">{t('queryTab.table.title')}</Tab>
              </TabList>
              {took}
            </div>
            <TabPanel id="json">
              <JsonView data={data} />
            </TabPanel>
            <TabPanel id="table">
              <TableView data={data} />
            </TabPanel>
          </Tabs>
        </>
      )}
    </>
  );
}
