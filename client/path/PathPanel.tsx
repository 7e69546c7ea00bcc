import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { PathsDocument, type PathsQuery } from '../operations/generated.ts';
import { Answer } from '../panels/Answer.tsx';
import { QueryBehind } from '../panels/QueryBehind.tsx';
import type { Between } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { SelectLink } from '../ui/SelectLink.tsx';
import { FoundPath } from './FoundPath.tsx';
import { hops, pathFilter, pathsQuestion, usualHops, type Hops } from './pathsQuestion.ts';
import { useFilterWords } from './useFilterWords.ts';

type End = NonNullable<PathsQuery['from']>;

interface Found {
  readonly from: End;
  readonly to: End;
  readonly paths: PathsQuery['paths'];
}

/** How one entity is joined to another: the shortest chains of contacts, each step with its talks and its event. */
export default function PathPanel({ path }: { readonly path: Between }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const filter = useExplorer((state) => state.view.filter);
  const [maxHops, setMaxHops] = useState<Hops>(usualHops);
  const variables = pathsQuestion(path, { filter, language, maxHops });
  const query = useGraphql(PathsDocument, variables, { keep: true });
  const pick = ({ from, to, paths }: PathsQuery): Found | null => (from && to ? { from, to, paths } : null);
  return (
    <Answer query={query} pick={pick}>
      {(found) => (
        <>
          <Head path={path} found={found} maxHops={maxHops} />
          <Order path={path} />
          <label className="path-hops">
            {t('path.atMost')}{' '}
            <select
              value={maxHops}
              onChange={({ target }) =>
                setMaxHops(hops.find((each) => each === Number(target.value)) ?? usualHops)
              }
            >
              {hops.map((count) => (
                <option key={count} value={count}>
                  {t('path.steps', { count })}
                </option>
              ))}
            </select>
          </label>
          <UnderFilter />
          {found.paths.map((each, place) => (
            <FoundPath
              key={each.entities.map(({ id }) => id).join(' ')}
              path={each}
              title={found.paths.length > 1 ? t('path.numbered', { number: place + 1 }) : t('path.theOne')}
            />
          ))}
          <QueryBehind document={PathsDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

interface HeadProps {
  readonly path: Between;
  readonly found: Found;
  readonly maxHops: Hops;
}

function Head({ path, found: { from, to, paths }, maxHops }: HeadProps) {
  const { t } = useTranslation();
  const names = { from: from.name, to: to.name };
  const [first] = paths;
  return (
    <header className="panel-head">
      <p className="kind">{t('path.kind')}</p>
      <h2>
        <SelectLink to={{ type: 'entity', id: from.id }}>{from.name}</SelectLink>{' '}
        <span className="verb">{t('path.to')}</span>{' '}
        <SelectLink to={{ type: 'entity', id: to.id }}>{to.name}</SelectLink>
      </h2>
      {first ? (
        <p role="status" data-told>
          {t('path.found', { ...names, count: first.contacts.length })}{' '}
          {paths.length > 1 && t('path.several', { count: paths.length })}
        </p>
      ) : (
        <>
          <p role="status" className="path-none" data-told>
            {t(path.inTimeOrder ? 'path.noneInTime' : 'path.none', { ...names, count: maxHops })}
          </p>
          <p>{t('path.noneMeans')}</p>
        </>
      )}
    </header>
  );
}

/** Whether the steps follow each other in time: each way has an address of its own. */
function Order({ path }: { readonly path: Between }) {
  const { t } = useTranslation();
  const explained = useId();
  return (
    <>
      <div role="group" aria-label={t('path.order')} aria-describedby={explained} className="path-order">
        {([false, true] as const).map((inTimeOrder) => (
          <SelectLink
            key={String(inTimeOrder)}
            to={{ ...path, inTimeOrder }}
            current={path.inTimeOrder === inTimeOrder}
          >
            {t(inTimeOrder ? 'path.inTime' : 'path.anyOrder')}
          </SelectLink>
        ))}
      </div>
      <p id={explained} className="path-note">
        {t(path.inTimeOrder ? 'path.inTimeMeans' : 'path.anyOrderMeans')}
      </p>
    </>
  );
}

/** Which talks the paths are made of, where the view's filter leaves some out. */
function UnderFilter() {
  const { t } = useTranslation();
  const filter = useExplorer((state) => state.view.filter);
  const words = useFilterWords(pathFilter(filter));
  if (words.length === 0) return null;
  return (
    <p className="path-note">
      {t('path.filtered')} {words.join(' · ')}
    </p>
  );
}
