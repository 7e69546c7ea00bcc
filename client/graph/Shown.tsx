import { useTranslation } from 'react-i18next';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { KnownOn } from '../time/KnownOn.tsx';
import type { Scene } from './scene.ts';
import { useScene } from './sceneContext.ts';

/** How many relations "Show more" adds. */
const more = 40;

/** The line that says what is shown of how much, and what is hidden. */
export function Shown({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const budget = useExplorer((state) => state.view.budget);
  const actions = useActions();
  const { waiting } = useScene();
  // What a view that was opened has a place for, and the canvas has not drawn.
  const missing = useExplorer(({ view: { places }, drawn }) =>
    drawn.size === 0 ? 0 : Object.keys(places).filter((id) => !drawn.has(id)).length,
  );
  const { graph, hidden } = scene;
  const drawn = graph.relations.filter(({ kind }) => kind !== 'REPRESENTS').length;
  const all = Math.max(graph.totalRelations, drawn);
  const complete = drawn === all && hidden === 0;
  return (
    <div className="shown">
      <p role="status">
        {complete
          ? t('shown.all', { entities: graph.entities.length, topics: graph.topics.length, relations: all })
          : t('shown.some', {
              entities: graph.entities.length,
              topics: graph.topics.length,
              relations: drawn,
              allRelations: all,
            })}
      </p>
      {budget < all && drawn < all && (
        <button type="button" onClick={() => actions.showMore(more)}>
          {t('shown.more')}
        </button>
      )}
      {missing > 0 && !waiting && <span role="status">{t('shown.missing', { count: missing })}</span>}
      <KnownOn />
      {hidden > 0 && (
        <>
          <span>{t('canvas.hiddenCount', { count: hidden })}</span>
          <button type="button" onClick={() => actions.showAgain()}>
            {t('canvas.showAgain')}
          </button>
        </>
      )}
    </div>
  );
}
