import { useTranslation } from 'react-i18next';
import { useScene } from '../graph/sceneContext.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';

/** Shows the people that count as an entity on the canvas, or rolls them up again; nothing where none does or did. */
export function RolledUp({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { scene } = useScene();
  const isUnrolled = useExplorer(({ view }) => view.unrolled.includes(id));
  const { unroll } = useActions();
  const people = scene?.nodes.find((node) => node.id === id)?.people ?? 0;
  if (people === 0 && !(isUnrolled && scene?.rolledUp)) return null;
  return (
    <p>
      <button type="button" onClick={() => unroll(id, !isUnrolled)}>
        {isUnrolled ? t('command.rollUpAgain') : t('panel.unroll', { count: people })}
      </button>
    </p>
  );
}
