import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { foldAll, foldGutter, foldKeymap, unfoldAll } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, keymap, lineNumbers, type EditorView } from '@codemirror/view';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { CodeEditor } from '../editor/CodeEditor.tsx';
import { foldsOf } from './folds.ts';

const reading: Extension = [
  json(),
  EditorState.readOnly.of(true),
  lineNumbers(),
  foldGutter(),
  drawSelection(),
  search(),
  keymap.of([...defaultKeymap, ...searchKeymap, ...foldKeymap]),
];

/** A result as JSON, to read and to copy: what is long is folded. */
export function JsonView({ data }: { readonly data: unknown }) {
  const { t } = useTranslation();
  const [view, setView] = useState<EditorView | null>(null);
  const text = useMemo(() => JSON.stringify(data, null, 2), [data]);
  useEffect(() => {
    if (view) view.dispatch({ effects: foldsOf(view.state) });
  }, [view, text]);
  return (
    <div className="json-view">
      <p className="json-ways">
        <CopyButton text={text} label={t('query.copy')} />
        <button type="button" onClick={() => view && foldAll(view)}>
          {t('queryTab.fold')}
        </button>
        <button type="button" onClick={() => view && unfoldAll(view)}>
          {t('queryTab.unfold')}
        </button>
      </p>
      <CodeEditor
        text={text}
        label={t('queryTab.result')}
        extensions={reading}
        onView={setView}
        className="json"
      />
    </div>
  );
}
