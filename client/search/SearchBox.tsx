import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import {
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { selectionAt } from '../state/selection.ts';
import { useActions } from '../state/useExplorer.ts';
import { takenByEnter, type Group } from './groups.ts';
import { SuggestionText } from './SuggestionText.tsx';
import { useQuestionAsked } from './useQuestionAsked.ts';
import { useSlashFocuses } from './useSlashFocuses.ts';
import { useSuggestions } from './useSuggestions.ts';

/**
 * The box for searching and asking with its suggestions, once somebody has turned to it. It holds the question that is
 * answered beside the canvas.
 *
 * @param typed what was typed before this was loaded
 * @param focused whether the reader is still there: focus is not taken from where they have gone meanwhile
 */
export default function SearchBox({ typed, focused }: { readonly typed: string; readonly focused: boolean }) {
  const { t } = useTranslation();
  const { select, ask, forgetQuestions } = useActions();
  const asked = useQuestionAsked();
  const [text, setText] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  const { groups, state } = useSuggestions(text);
  useSlashFocuses(input);

  // The list opens when the text changes under a focused field, and what was typed earlier is such a change.
  const early = useRef({ typed, focused });
  useEffect(() => {
    if (!early.current.focused) return;
    input.current?.focus();

    if (early.current.typed) setText(early.current.typed);
    else input.current?.select();
  }, []);

  // A box whose text is changed under the reader's hands would open its list again; a new one does not. It has the focus
  // where the old one had it, with its text chosen, so that another search can follow.
  const [changed, setChanged] = useState(0);
  const [isDone, setDone] = useState(false);
  const [isFocused, setFocused] = useState(focused);
  const refocus = useEffectEvent(() => {
    if (!isFocused) return;
    input.current?.focus();
    input.current?.select();
  });
  useEffect(() => {
    if (changed > 0) refocus();
  }, [changed]);
  const change = (next: string) => {
    setText(next);
    setDone(isFocused);
    setChanged((count) => count + 1);
  };

  // The box follows what is answered; what is being typed otherwise stays.
  const [followed, setFollowed] = useState(asked);
  if (followed !== asked) {
    setFollowed(asked);
    if (text !== asked && (asked !== '' || text === followed)) change(asked);
  }

  const askFor = (question: string) => {
    ask(question);
    change(question.trim());
  };
  const choose = (key: string | number | null) => {
    if (key === null) return;
    if (key === 'forget') {
      forgetQuestions();
      change('');
      return;
    }
    const selection = selectionAt(String(key));
    if (selection?.type === 'ask') {
      askFor(selection.question);
      return;
    }
    select(selection);
    change('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isChoosing = input.current?.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isChoosing || text.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    const taken = takenByEnter(text, groups);
    if (taken) choose(taken.id);
    else askFor(text);
  };

  return (
    <div onKeyDownCapture={onKeyDown}>
      <ComboBox<Group>
        key={changed}
        className="search"
        // What has just been chosen is not followed by a list of what could be asked else.
        menuTrigger={text === '' && !isDone ? 'focus' : 'input'}
        allowsEmptyCollection
        allowsCustomValue
        items={groups}
        inputValue={text}
        onInputChange={setText}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          setDone(false);
        }}
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
          <ListBox<Group>
            renderEmptyState={() =>
              text.trim() === '' ? null : <p className="quiet-line">{t(`search.${state}`)}</p>
            }
          >
            {({ id, items }) => (
              <ListBoxSection id={id}>
                <Header>{t(`search.group.${id}`)}</Header>
                <Collection items={items}>
                  {(suggestion) => (
                    <ListBoxItem id={suggestion.id} textValue={suggestion.name}>
                      <SuggestionText suggestion={suggestion} />
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
