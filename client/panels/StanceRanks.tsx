import { useTranslation } from 'react-i18next';
import { useNumberText } from '../numbers/useNumberText.ts';
import { relationKind } from '../kinds/relationKinds.ts';
import { localeOf } from '../../server/dates/locale.ts';
import { useExplorer } from '../state/useExplorer.ts';
import type { StancePageFragment } from '../operations/generated.ts';
import { Name } from '../ui/Name.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';

/** Topics with what an entity did about each, most often first. */
export function StanceRanks({
  stances,
}: {
  readonly stances: readonly StancePageFragment['nodes'][number][];
}) {
  const { t } = useTranslation();
  const number = useNumberText();
  const language = useExplorer((state) => state.language);
  const verbs = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return (
    <ol className="lines">
      {stances.map(({ topic, count, kinds }) => (
        <li key={topic.id}>
          <SelectLink to={{ type: 'topic', id: topic.id }}>
            <NodeSign kind="TOPIC" />
            <span>
              <Name text={topic.title} />{' '}
              <span className="when">
                {verbs.format(kinds.map(({ kind }) => t(`relation.${relationKind(kind).kind}`)))}
              </span>
            </span>
            <span className="count" aria-label={t('panel.eventCount', { count })}>
              {number(count)}
            </span>
          </SelectLink>
        </li>
      ))}
    </ol>
  );
}
