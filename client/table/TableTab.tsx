import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EventTable } from './EventTable.tsx';
import { RelationTable } from './RelationTable.tsx';

const whats = ['relations', 'events'] as const;

/** What is shown as a table: the relations that are drawn, or the events that the filter leaves. */
export function TableTab() {
  const { t } = useTranslation();
  const [what, setWhat] = useState<(typeof whats)[number]>('relations');
  return (
    <>
      <fieldset className="choice">
        <legend className="unseen">{t('table.what')}</legend>
        {whats.map((each) => (
          <label key={each}>
            <input type="radio" name="table" checked={what === each} onChange={() => setWhat(each)} />
            {t(`table.${each}`)}
          </label>
        ))}
      </fieldset>
      {what === 'relations' ? <RelationTable /> : <EventTable />}
    </>
  );
}
