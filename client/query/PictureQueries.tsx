import { Dialog, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useNames, useScene } from '../graph/sceneContext.ts';
import { QueryBehind } from '../panels/QueryBehind.tsx';
import { useExplorer } from '../state/useExplorer.ts';
import { shapeOf } from '../state/view.ts';
import type { Opened } from '../ui/OpeningButton.tsx';
import { pictureQueries, type PictureQuery } from './pictureQueries.ts';

/** The queries that the picture is made from, beside the button that opened them. */
export default function PictureQueries({ trigger, close }: Opened) {
  const { t } = useTranslation();
  return (
    <Popover
      className="menu picture-queries"
      placement="bottom start"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Dialog aria-label={t('queryTab.picture.title')}>
        <Queries onOpened={close} />
      </Dialog>
    </Popover>
  );
}

function Queries({ onOpened }: { readonly onOpened: () => void }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const shape = useExplorer(useShallow((state) => shapeOf(state.view)));
  const names = useNames();
  const { scene } = useScene();
  if (!scene) return null;
  const drawn = [...scene.graph.entities, ...scene.graph.topics].map(({ id }) => id);
  const titleOf = ({ brought, of }: PictureQuery): string =>
    t(`queryTab.picture.${brought}`, { name: of === null ? '' : (names.get(of)?.text ?? of) });
  return (
    <>
      <h2>{t('queryTab.picture.title')}</h2>
      {pictureQueries(shape, language, drawn, {
        isWhole: !scene.graph.truncated,
        rolledUp: scene.rolledUp,
      }).map((query) => (
        <QueryBehind
          key={JSON.stringify(query.variables)}
          title={titleOf(query)}
          document={query.document}
          variables={query.variables}
          onOpened={onOpened}
        />
      ))}
    </>
  );
}
