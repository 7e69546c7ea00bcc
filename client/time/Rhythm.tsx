import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { useDates } from '../dates/useDates.ts';
import { RhythmDocument, type EventFilter } from '../operations/generated.ts';
import { rhythmOf, type Days, type Rhythm as RhythmOf } from './rhythm.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { RhythmLine } from './RhythmLine.tsx';

/** More contacts than anybody reads one by one; of more, the newest are taken. */
const most = 500;

/** How two keep contact: their talks on a line, the longest silence, the last contact. */
export function Rhythm({ filter }: { readonly filter: EventFilter }) {
  const { t } = useTranslation();
  const { data, isPending } = useGraphql(RhythmDocument, { filter, first: most });
  const newest = data?.reach.last ?? null;
  const rhythm = useMemo(() => (data ? rhythmOf(data.events.nodes, newest) : null), [data, newest]);
  if (isPending)
    return (
      <section className="rhythm waiting">
        <h3>{t('rhythm.title')}</h3>
        <Skeleton lines={3} />
      </section>
    );
  if (!data || !rhythm || rhythm.contacts.length === 0) return null;
  const { nodes, totalCount } = data.events;
  return (
    <section className="rhythm">
      <h3>{t('rhythm.title')}</h3>
      <RhythmLine rhythm={rhythm} newest={newest} />
      <dl>
        <dt>{t('rhythm.longest')}</dt>
        <dd>
          <Longest rhythm={rhythm} />
        </dd>
        <dt>{t('rhythm.last')}</dt>
        <dd>
          <Last rhythm={rhythm} />
        </dd>
      </dl>
      {rhythm.undated > 0 && <p className="quiet-line">{t('rhythm.undated', { count: rhythm.undated })}</p>}
      {totalCount > nodes.length && (
        <p className="quiet-line">{t('rhythm.some', { count: nodes.length, all: totalCount })}</p>
      )}
    </section>
  );
}

function Longest({ rhythm: { contacts, longest } }: { readonly rhythm: RhythmOf }) {
  const { t } = useTranslation();
  const { date } = useDates();
  if (contacts.length < 2) return t('rhythm.single');
  if (!longest) return t('rhythm.noSilence');
  const { days, exact, from, to } = longest;
  return (
    <>
      <strong>{t(exact ? 'rhythm.days' : 'rhythm.atLeast', { count: days })}</strong>{' '}
      <span className="when">· {t('rhythm.between', { from: date(from), to: date(to) })}</span>
    </>
  );
}

function Last({ rhythm: { last, since } }: { readonly rhythm: RhythmOf }) {
  const { date } = useDates();
  return (
    <>
      <strong>{date(last?.date)}</strong>
      {since && (
        <>
          {' '}
          <span className="when">
            · <Since since={since} />
          </span>
        </>
      )}
    </>
  );
}

function Since({ since: { days, exact } }: { readonly since: Days }) {
  const { t } = useTranslation();
  if (!exact && days === 0) return t('rhythm.maybeNewest');
  return t(exact ? 'rhythm.before' : 'rhythm.beforeAtLeast', { count: days });
}
