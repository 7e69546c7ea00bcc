import { useTranslation } from 'react-i18next';
import { useNumberText } from '../numbers/useNumberText.ts';
import { useDates } from '../dates/useDates.ts';
import type { ContactPageFragment } from '../operations/generated.ts';
import { useScene } from '../graph/sceneContext.ts';
import { Name } from '../ui/Name.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { talkBetween } from './talkBetween.ts';

/** Whom an entity spoke with, most often first; each opens the talks of the two. */
export function ContactRanks({
  of,
  contacts,
}: {
  readonly of: string;
  readonly contacts: readonly ContactPageFragment['nodes'][number][];
}) {
  const { t } = useTranslation();
  const number = useNumberText();
  const { date } = useDates();
  const { scene } = useScene();
  if (contacts.length === 0) return <p className="quiet-line">{t('panel.noContacts')}</p>;
  return (
    <ol className="lines ranks">
      {contacts.map(({ b, count, first, last }) => (
        <li key={b.id}>
          <SelectLink to={talkBetween(of, b.id, scene?.known.relations ?? [])}>
            <NodeSign kind={b.kind} />
            <span>
              <Name text={b.name} />
              <span className="when"> {first === last ? date(first) : `${date(first)} – ${date(last)}`}</span>
            </span>
            <span className="count" aria-label={t('panel.contactCount', { count })}>
              {number(count)}
            </span>
          </SelectLink>
        </li>
      ))}
    </ol>
  );
}
