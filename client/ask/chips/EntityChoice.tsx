import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../../api/useGraphql.ts';
import { SuggestionsDocument } from '../../operations/generated.ts';
import { usePaused } from '../../search/usePaused.ts';
import { useExplorer } from '../../state/useExplorer.ts';
import { Name } from '../../ui/Name.tsx';
import { NodeSign } from '../../ui/NodeSign.tsx';

/** An entity, searched by any of its spellings. */
export function EntityChoice({
  onChoose,
  except,
}: {
  readonly onChoose: (id: string) => void;
  /** The one that is not offered. */
  readonly except?: string;
}) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const [text, setText] = useState('');
  const search = usePaused(text.trim());
  const { data, error, isFetching } = useGraphql(
    SuggestionsDocument,
    { search, language, first: 6 },
    { enabled: search !== '', keep: true },
  );
  const found = search === '' ? [] : (data?.entities.nodes ?? []).filter(({ id }) => id !== except);
  const state = error ? 'failed' : isFetching || search !== text.trim() ? 'looking' : 'nothing';
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={t('ask.find')} autoFocus className="field">
        <Input placeholder={t('ask.find')} autoComplete="off" spellCheck="false" />
      </SearchField>
      <ListBox
        aria-label={t('ask.find')}
        items={found}
        renderEmptyState={() =>
          text.trim() === '' ? null : <p className="quiet-line">{t(`search.${state}`)}</p>
        }
      >
        {({ id, kind, name }) => (
          <ListBoxItem id={id} textValue={name} onAction={() => onChoose(id)}>
            <NodeSign kind={kind} />
            <span>
              <Name text={name} />
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
