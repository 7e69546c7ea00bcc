import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { EventDocument } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { LongText } from '../ui/LongText.tsx';
import { Answer } from './Answer.tsx';
import { EventCard } from './EventCard.tsx';
import { QueryBehind } from './QueryBehind.tsx';

/** One event with every account of it. */
export function EventPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const variables = { id, language };
  const query = useGraphql(EventDocument, variables, { keep: true });
  return (
    <Answer query={query} pick={({ event }) => event}>
      {(event) => {
        const { kind, family } = relationKind(event.kind);
        return (
          <>
            <header className="panel-head">
              <p className="kind">
                <LineSign look={relationFamilies[family]} /> {t('panel.event')}: {t(`relation.${kind}`)}
              </p>
              <h2>
                <LongText text={event.summary} />
              </h2>
            </header>
            <EventCard event={event} withTopics />
            <QueryBehind document={EventDocument} variables={variables} />
          </>
        );
      }}
    </Answer>
  );
}
