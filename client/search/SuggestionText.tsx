import { useTranslation } from 'react-i18next';
import { Name } from '../ui/Name.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import type { Suggestion } from './groups.ts';

/** One line of the list: a sign, what it is called, and what it is. */
export function SuggestionText({
  suggestion: { kind, name, also, isTyped },
}: {
  readonly suggestion: Suggestion;
}) {
  const { t } = useTranslation();
  if (kind === 'FORGET')
    return (
      <>
        <span className="ask-sign" aria-hidden="true">
          ×
        </span>
        <span>{t('search.forget')}</span>
      </>
    );
  if (kind === 'QUESTION')
    return (
      <>
        <span className="ask-sign" aria-hidden="true">
          ?
        </span>
        <span>{isTyped ? t('search.ask', { question: name }) : <Name text={name} />}</span>
      </>
    );
  return (
    <>
      <NodeSign kind={kind} />
      <span>
        <Name text={name} />
        {also && <span className="when"> {t('search.also', { name: also })}</span>}
      </span>
      <span className="kind">{t(`oneKind.${kind}`)}</span>
    </>
  );
}
