import { useRef, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { likenessToQuestion } from '../ask/couldBeQuestion.ts';
import { useActions } from '../state/useExplorer.ts';
import { useQuestionAsked } from './useQuestionAsked.ts';
import { useSlashFocuses } from './useSlashFocuses.ts';

type SearchBox = ComponentType<{ readonly typed: string; readonly focused: boolean }>;

/**
 * The box on top: finds entities over all their spellings, and topics, and takes questions; `/` leads to it. The list of suggestions is a
 * large part of the page's script, so it loads when somebody turns to the box; nothing typed meanwhile is lost.
 */
export function Search() {
  const { t } = useTranslation();
  const [Loaded, setLoaded] = useState<SearchBox | null>(null);
  const { ask } = useActions();
  const asked = useQuestionAsked();
  // What is being typed; null shows the question that is answered.
  const [text, setText] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useSlashFocuses(input);
  const [focused, setFocused] = useState(false);
  if (Loaded) return <Loaded typed={text ?? ''} focused={focused} />;
  const load = () =>
    void import('./SearchBox.tsx').then(
      ({ default: loaded }) => setLoaded(() => loaded),
      // The server is away: the next turn to the box tries again.
      () => undefined,
    );
  return (
    <div className="search">
      <input
        ref={input}
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck="false"
        value={text ?? asked}
        onChange={({ target }) => setText(target.value)}
        onFocus={() => {
          setFocused(true);
          load();
        }}
        onBlur={() => setFocused(false)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing && text && likenessToQuestion(text) === 'surely')
            ask(text);
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}
