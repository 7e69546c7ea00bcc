import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import type { GraphRelation } from '../graph/graphData.ts';
import { relationText } from '../graph/relationText.ts';
import { useNames } from '../graph/sceneContext.ts';

/** Writes a relation with how often and when: "Emmanuel Macron spoke with Vladimir Putin, 4 events, 7 February 2022 to 20 February 2022". */
export function useRelationSentence(): (relation: GraphRelation) => string {
  const { t } = useTranslation();
  const { date } = useDates();
  const names = useNames();
  return useCallback(
    (relation) => {
      const { kind, count, first, last } = relation;
      const sentence = relationText(relation, names, t);
      if (kind === 'REPRESENTS') return sentence;
      const when =
        !first && !last
          ? t('date.undated')
          : first === last || !first || !last
            ? date(first ?? last)
            : t('date.range', { from: date(first), to: date(last) });
      return [sentence, t('panel.eventCount', { count }), when].join(', ');
    },
    [t, date, names],
  );
}
