import { useTranslation } from 'react-i18next';
import { useScene } from '../graph/sceneContext.ts';
import { relationFamilies, relationKind, type RelationFamily } from '../kinds/relationKinds.ts';
import { LineSign } from '../ui/LineSign.tsx';

/** What the lines mean that are drawn. */
export function DrawnKinds() {
  const { t } = useTranslation();
  const { scene } = useScene();
  const drawn = new Set(scene?.graph.relations.map(({ kind }) => relationKind(kind).family));
  return (
    <ul aria-label={t('legend.title')}>
      {(Object.keys(relationFamilies) as RelationFamily[])
        .filter((family) => drawn.has(family))
        .map((family) => (
          <li key={family}>
            <LineSign look={relationFamilies[family]} /> {t(`family.${family}`)}
          </li>
        ))}
    </ul>
  );
}
