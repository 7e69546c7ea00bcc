import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { balanced } from '../../server/texts/balanced.ts';
import { shownText } from '../../server/texts/shownText.ts';

/** Longer than any summary or paraphrase of ours. */
const mostAtFirst = 600;

/** A text from outside at its own place. What is very long is cut at first, and all of it can be shown. */
export function LongText({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  if (text.length <= mostAtFirst) return <bdi>{shownText(text, mostAtFirst)}</bdi>;
  return (
    <>
      <bdi>{isWhole ? balanced(text) : shownText(text)}</bdi>{' '}
      <button
        type="button"
        className="quiet-button"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {t(isWhole ? 'text.part' : 'text.whole')}
      </button>
    </>
  );
}
