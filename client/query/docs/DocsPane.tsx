import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aboutThing, bareType, type About, type Entry } from './aboutThing.ts';
import type { Thing } from './thingAt.ts';

/**
 * What the schema says of what the reader stands on in the query. Types and fields in it lead on, and back again, until the reader
 * stands elsewhere.
 */
export function DocsPane({ schema, thing }: { readonly schema: GraphQLSchema; readonly thing: Thing }) {
  const { t } = useTranslation();
  const [followed, setFollowed] = useState<{ readonly from: Thing; readonly trail: readonly Thing[] }>({
    from: thing,
    trail: [],
  });
  const trail = followed.from === thing ? followed.trail : [];
  const shown = trail.at(-1) ?? thing;
  const about = aboutThing(schema, shown);
  // A field means little without what it leads to.
  const of = about?.type == null ? null : aboutThing(schema, { type: bareType(about.type), field: null });
  const go = (next: Thing) => setFollowed({ from: thing, trail: [...trail, next] });
  const open = (type: string) => go({ type, field: null });
  return (
    <section className="docs" aria-label={t('queryTab.docs.title')}>
      <p className="docs-ways">
        {trail.length > 0 && (
          <button type="button" onClick={() => setFollowed({ from: thing, trail: trail.slice(0, -1) })}>
            {t('queryTab.docs.back')}
          </button>
        )}
        {shown.field !== null && <TypeLink type={shown.type} open={open} />}
        {shown.type !== 'Query' && <TypeLink type="Query" open={open} />}
      </p>
      {about && (
        <>
          <h3>{shown.field ?? shown.type}</h3>
          {about.type !== null && (
            <p>
              <TypeLink type={about.type} open={open} />
            </p>
          )}
          {about.description !== null && (
            <p className="docs-text" lang="en">
              {about.description}
            </p>
          )}
          <Entries title={t('queryTab.docs.arguments')} entries={about.arguments} open={open} />
          <TypeParts about={about} open={open} go={go} />
          {of && (
            <>
              {of.description !== null && (
                <p className="docs-text" lang="en">
                  {of.description}
                </p>
              )}
              <TypeParts about={of} open={open} go={go} />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** The fields of a type, or its values. */
function TypeParts({
  about,
  open,
  go,
}: {
  readonly about: About;
  readonly open: (type: string) => void;
  readonly go: (thing: Thing) => void;
}) {
  const { t } = useTranslation();
  const { type } = about.thing;
  return (
    <>
      <Entries
        title={t('queryTab.docs.fields')}
        entries={about.fields}
        open={open}
        openField={(field) => go({ type, field })}
      />
      <Entries title={t('queryTab.docs.values')} entries={about.values} open={open} />
    </>
  );
}

function TypeLink({ type, open }: { readonly type: string; readonly open: (type: string) => void }) {
  return (
    <button type="button" className="docs-link" onClick={() => open(bareType(type))}>
      <code>{type}</code>
    </button>
  );
}

function Entries({
  title,
  entries,
  open,
  openField,
}: {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly open: (type: string) => void;
  readonly openField?: (name: string) => void;
}) {
  if (entries.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {entries.map(({ name, type, standard, description }) => (
          <li key={name}>
            {openField ? (
              <button type="button" className="docs-link" onClick={() => openField(name)}>
                <code>{name}</code>
              </button>
            ) : (
              <code className="docs-name">{name}</code>
            )}
            {type !== null && (
              <>
                : <TypeLink type={type} open={open} />
              </>
            )}
            {standard !== null && <code> = {standard}</code>}
            {description !== null && (
              <p className="docs-text" lang="en">
                {description}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
