import { useTranslation } from 'react-i18next';
import type { Drawn } from './useDrawn.ts';

/** The line that says what is shown of how much. */
export function Shown({
  drawn: { graph, whole },
  onMore,
}: {
  readonly drawn: Drawn;
  readonly onMore: () => void;
}) {
  const { t } = useTranslation();
  const complete = !whole.truncated && graph.relations.length === whole.relations.length;
  const all = whole.relations.length;
  return (
    <p className="shown" role="status">
      {complete
        ? t('shown.all', { entities: graph.entities.length, topics: graph.topics.length, relations: all })
        : t('shown.some', {
            entities: graph.entities.length,
            allEntities: whole.entities.length,
            relations: graph.relations.length,
            allRelations: whole.truncated ? t('shown.atLeast', { count: all }) : all,
          })}
      {graph.relations.length < all && (
        <button type="button" onClick={onMore}>
          {t('shown.more')}
        </button>
      )}
    </p>
  );
}
