import { useTranslation } from 'react-i18next';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { sidesOf, type KindCounted } from './sidesOf.ts';

/** How many took which side on a topic: asserted by two, denied by three. */
export function TopicSides({ counts }: { readonly counts: readonly KindCounted[] }) {
  const { t } = useTranslation();
  const sides = sidesOf(counts);
  if (sides.length === 0) return null;
  return (
    <ul className="sides" aria-label={t('sides.label')}>
      {sides.map(({ kind, count }) => (
        <li key={kind}>
          <LineSign look={relationFamilies[relationKind(kind).family]} />{' '}
          {t(`sides.${kind}`, { number: count })}
        </li>
      ))}
    </ul>
  );
}
