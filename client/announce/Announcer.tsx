import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../graph/sceneContext.ts';
import { useChanges } from '../state/useExplorer.ts';
import { stepText } from '../toolbar/stepText.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** Tells those who do not see the page what a step came to: once, in the words of the undo button. */
export function Announcer() {
  const { t } = useTranslation();
  const names = useNames();
  const [said, setSaid] = useState<{ readonly outcome: Outcome; readonly times: number } | null>(null);
  useChanges(
    useCallback((after, before) => {
      const outcome = outcomeOf(before, after);
      if (outcome) setSaid((last) => ({ outcome, times: (last?.times ?? 0) + 1 }));
    }, []),
  );
  const textOf = (outcome: Outcome): string =>
    outcome.type === 'picked'
      ? t('announce.picked', { count: outcome.count })
      : t(`announce.${outcome.type}`, { step: stepText(outcome.step, names, t) });
  return (
    <p className="unseen announcer" role="status">
      {/* A new element each time: the same words said again are heard again. */}
      {said && <span key={said.times}>{textOf(said.outcome)}</span>}
    </p>
  );
}
