import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useActions } from '../state/useExplorer.ts';
import { selectionAt } from '../state/selection.ts';
import { NodeSign } from '../ui/NodeSign.tsx';
import { useSlashFocuses } from './useSlashFocuses.ts';
import { useSuggestions, type Suggestion } from './useSuggestions.ts';

/** The box on top: finds entities over all their spellings, and topics; `/` leads to it. */
export function Search() {
  const { t } = useTranslation();
  const { select } = useActions();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { suggestions, state } = useSuggestions(text);
  useSlashFocuses(input);

  // Chosen by keyboard, the box stays focused and ready for another search.
  const [chosen, setChosen] = useState(0);
  useEffect(() => input.current?.select(), [chosen]);

  return (
    <ComboBox
      className="search"
      menuTrigger="input"
      allowsEmptyCollection
      items={suggestions}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        select(selectionAt(String(key)));
        setText('');
        setChosen((count) => count + 1);
      }}
    >
      <Label className="unseen">{t('search.label')}</Label>
      <Input ref={input} placeholder={t('search.placeholder')} type="search" autoComplete="off" spellCheck="false" />
      <kbd aria-hidden="true">/</kbd>
      <Popover className="suggestions" offset={4}>
        <ListBox<Suggestion>
          renderEmptyState={() => (text.trim() === '' ? null : <p className="quiet-line">{t(`search.${state}`)}</p>)}
        >
          {(suggestion) => (
            <ListBoxItem id={suggestion.id} textValue={suggestion.name}>
              <NodeSign kind={suggestion.kind} />
              <span>
                {suggestion.name}
                {suggestion.also && <span className="when"> {t('search.also', { name: suggestion.also })}</span>}
              </span>
              <span className="kind">{t(`oneKind.${suggestion.kind}`)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
