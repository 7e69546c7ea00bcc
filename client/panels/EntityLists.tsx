import { useTranslation } from 'react-i18next';
import { usePages } from '../api/usePages.ts';
import {
  MoreContactsDocument,
  MoreEventsDocument,
  MoreStancesDocument,
  type ContactPageFragment,
  type EntityQueryVariables,
  type EventPageFragment,
  type StancePageFragment,
} from '../operations/generated.ts';
import { ContactRanks } from './ContactRanks.tsx';
import { EventLines } from './EventLines.tsx';
import { More } from './More.tsx';
import { StanceRanks } from './StanceRanks.tsx';

interface Props<Page> {
  /** Came with the panel. */
  readonly firstPage: Page;
  /** What the panel was asked for with. */
  readonly variables: EntityQueryVariables;
}

/** Whom an entity spoke with, ranked. */
export function EntityContacts({
  of,
  firstPage,
  variables,
}: Props<ContactPageFragment> & { readonly of: string }) {
  const { t } = useTranslation();
  const { nodes, rest } = usePages(
    firstPage,
    MoreContactsDocument,
    (after) => ({ ...variables, after }),
    ({ entity }) => entity?.contacts,
  );
  return (
    <section>
      <h3>{t('panel.contacts')}</h3>
      <ContactRanks of={of} contacts={nodes} />
      <More rest={rest} />
    </section>
  );
}

/** The topics that an entity had something to say about, ranked; nothing where there is none. */
export function EntityStances({ firstPage, variables }: Props<StancePageFragment>) {
  const { t } = useTranslation();
  const { nodes, rest } = usePages(
    firstPage,
    MoreStancesDocument,
    (after) => ({ ...variables, after }),
    ({ entity }) => entity?.stances,
  );
  if (nodes.length === 0) return null;
  return (
    <section>
      <h3>{t('panel.topics')}</h3>
      <StanceRanks stances={nodes} />
      <More rest={rest} />
    </section>
  );
}

/** What an entity took part in, newest first. */
export function EntityEvents({ firstPage, variables }: Props<EventPageFragment>) {
  const { t } = useTranslation();
  const { nodes, rest } = usePages(
    firstPage,
    MoreEventsDocument,
    (after) => ({ ...variables, after }),
    ({ entity }) => entity?.events,
  );
  return (
    <section>
      <h3>{t('panel.events')}</h3>
      {nodes.length === 0 ? (
        <p className="quiet-line">{t('panel.noEvents')}</p>
      ) : (
        <EventLines events={nodes} />
      )}
      <More rest={rest} />
    </section>
  );
}
