import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceFragment } from '../operations/generated.ts';
import { Ledger } from '../panels/Ledger.tsx';

/** So many events of an answer are shown at a time. */
const step = 10;

/** The events that an answer rests on, in its order, each open to its accounts; nothing where there is none. */
export function AnswerEvents({ events }: { readonly events: readonly EvidenceFragment[] }) {
  const { t } = useTranslation();
  const [number, setNumber] = useState(step);
  if (events.length === 0) return null;
  const shown = events.slice(0, number);
  return (
    <section>
      <h3>{t('ask.events')}</h3>
      <Ledger
        events={shown}
        apartFrom={[]}
        withTopics
        rest={{
          shown: shown.length,
          all: events.length,
          isBusy: false,
          error: null,
          onMore: () => setNumber(number + step),
        }}
      />
    </section>
  );
}
