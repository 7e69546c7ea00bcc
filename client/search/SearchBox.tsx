import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { selectionAt } from '../state/selection.ts';
import { useActions } from '../state/useExplorer.ts';
import { NodeSign } from '../ui/NodeSign.tsx';
import { useSlashFocuses } from './useSlashFocuses.ts';
import { useSuggestions, type Suggestion } from './useSuggestions.ts';

/**
 * The search box with its suggestions, once somebody has turned to it.
 *
 * @param typed what was typed before this was loaded
 * @param focused whether the reader is still there: focus is not taken from where they have gone meanwhile
 */
export default function SearchBox({ typed, focused }: { readonly typed: string; readonly focused: boolean }) {
  const { t } = useTranslation();
  const { select } = useActions();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { suggestions, state } = useSuggestions(text);
  useSlashFocuses(input);

  // The list opens when the text changes under a focused field, and what was typed earlier is such a change.
  const early = useRef({ typed, focused });
  useEffect(() => {
    if (!early.current.focused) return;
    input.current?.focus();

    if (early.current.typed) setText(early.current.typed);
  }, []);

  // A box that is emptied under the reader's hands would open its list again; a new one does not. It takes the focus, so
  // that another search can follow.
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    if (chosen > 0) input.current?.focus();
  }, [chosen]);

  const choose = (key: string | number | null) => {
    if (key === null) return;
    select(selectionAt(String(key)));
    setText('');
    setChosen((count) => count + 1);
  };

  return (
    <ComboBox
      key={chosen}
      className="search"
      menuTrigger="input"
      allowsEmptyCollection
      items={suggestions}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={choose}
    >
      <Label className="unseen">{t('search.label')}</Label>
      <Input
        ref={input}
        placeholder={t('search.placeholder')}
        type="search"
        autoComplete="off"
        spellCheck="false"
      />
      <kbd aria-hidden="true">/</kbd>
      <Popover className="suggestions" offset={4}>
        <ListBox<Suggestion>
          renderEmptyState={() =>
            text.trim() === '' ? null : <p className="quiet-line">{t(`search.${state}`)}</p>
          }
        >
          {(suggestion) => (
            <ListBoxItem id={suggestion.id} textValue={suggestion.name}>
              <NodeSign kind={suggestion.kind} />
              <span>
                {suggestion.name}
                {suggestion.also && (
                  <span className="when"> {t('search.also', { name: suggestion.also })}</span>
                )}
              </span>
              <span className="kind">{t(`oneKind.${suggestion.kind}`)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
