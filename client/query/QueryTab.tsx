import type { EditorView } from '@codemirror/view';
import { EditorView as Editor } from '@codemirror/view';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DocsPane } from './docs/DocsPane.tsx';
import { thingAt, type Thing } from './docs/thingAt.ts';
import { CodeEditor } from './editor/CodeEditor.tsx';
import { prettify } from './editor/prettify.ts';
import { queryExtensions } from './editor/queryExtensions.ts';
import { variablesExtensions } from './editor/variablesExtensions.ts';
import { ExamplesMenu } from './menus/ExamplesMenu.tsx';
import { HistoryMenu } from './menus/HistoryMenu.tsx';
import { SavedMenu } from './menus/SavedMenu.tsx';
import { ResultPane } from './result/ResultPane.tsx';
import type { TextPlace } from './run/placeOfPath.ts';
import { run, useRun } from './run/runStore.ts';
import { schema } from './schema.ts';
import { queryStore, useQuery } from './useQuery.ts';

/** Narrower than this, the query and its result take turns, and the docs are opened when they are wanted. */
const narrow = 720;

/**
 * The place where queries are written, run and drawn. Ctrl and Enter, or Cmd and Enter, run what stands there; of several operations
 * the one that the cursor is in.
 */
export function QueryTab() {
  const { t } = useTranslation();
  const { query, variables } = useQuery((state) => state.written);
  const stop = useRun((state) => state.stop);
  const [view, setView] = useState<EditorView | null>(null);
  const [thing, setThing] = useState<Thing>({ type: 'Query', field: null });
  const [isDocsOpen, setDocsOpen] = useState(() => window.innerWidth > narrow);
  const [part, setPart] = useState<'query' | 'result'>('query');
  const { write, noteRun } = queryStore.actions;

  const extensions = useMemo(
    () => [
      queryExtensions(schema, t('queryTab.hint')),
      Editor.updateListener.of(({ state, selectionSet, docChanged }) => {
        if (!selectionSet && !docChanged) return;
        const next = thingAt(schema, state.doc, state.selection.main.head);
        if (next) setThing((before) => (sameThing(next, before) ? before : next));
      }),
    ],
    // Taken once, when the editor is made.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  const runIt = () => {
    noteRun();
    setPart('result');
    void run({ query, variables }, view?.state.selection.main.head ?? 0);
  };
  const tidy = async () => {
    const before = queryStore.getState().written;
    const tidied = await prettify(before);
    // What was typed while it was loaded is not to be lost.
    if (queryStore.getState().written === before) write(tidied);
  };
  const goTo = ({ line, column }: TextPlace) => {
    setPart('query');
    if (!view) return;
    const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
    const anchor = Math.min(from + column - 1, to);
    // On a phone the editor is only there once this is drawn.
    setTimeout(() => {
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    runIt();
  };
  return (
    <section className="query-tab" aria-label={t('queryTab.title')} data-part={part} onKeyDown={onKeyDown}>
      <h2 className="unseen">{t('queryTab.title')}</h2>
      <div className="query-tools">
        {stop ? (
          <button type="button" className="primary" onClick={stop}>
            {t('queryTab.stop')}
          </button>
        ) : (
          <button type="button" className="primary" onClick={runIt} title={t('queryTab.runKeys')}>
            <span aria-hidden="true">▶</span> {t('queryTab.run')}
          </button>
        )}
        <button type="button" onClick={() => void tidy()}>
          {t('queryTab.prettify')}
        </button>
        <ExamplesMenu />
        <SavedMenu />
        <HistoryMenu />
        <button type="button" aria-expanded={isDocsOpen} onClick={() => setDocsOpen(!isDocsOpen)}>
          {t('queryTab.docs.title')}
        </button>
      </div>
      <div className="choice query-parts" role="group" aria-label={t('queryTab.parts')}>
        {(['query', 'result'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={part === each} onClick={() => setPart(each)}>
            {t(`queryTab.part.${each}`)}
          </button>
        ))}
      </div>
      <div className="query-writing" data-docs={isDocsOpen}>
        <CodeEditor
          text={query}
          label={t('queryTab.editor')}
          extensions={extensions}
          onText={(text) => write({ query: text })}
          onView={setView}
          className="document"
        />
        <h3 className="variables-title">{t('query.variables')}</h3>
        <CodeEditor
          text={variables}
          label={t('query.variables')}
          extensions={variablesExtensions}
          onText={(text) => write({ variables: text })}
          className="variables"
        />
        {isDocsOpen && <DocsPane schema={schema} thing={thing} />}
      </div>
      <div className="query-result">
        <ResultPane goTo={goTo} />
      </div>
    </section>
  );
}

const sameThing = (a: Thing, b: Thing): boolean => a.type === b.type && a.field === b.field;
