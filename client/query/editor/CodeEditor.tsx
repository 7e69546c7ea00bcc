import { history, isolateHistory } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeTheme } from './codeTheme.ts';
import { codeWords } from './codeWords.ts';
import { styleNonce } from './styleNonce.ts';

/** Marks of direction that CodeMirror does not count among special characters. */
const furtherMarks = /[\u202A-\u202C\u2068]/;

/**
 * A CodeMirror that follows a text and tells of what is typed. A text that is put into it from outside is a step of its own undo, so
 * that what stood there comes back.
 */
export function CodeEditor({
  text,
  label,
  extensions,
  onText,
  onView,
  className,
}: {
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
  /** Taken once, when it is made. */
  readonly extensions: Extension;
  readonly onText?: (text: string) => void;
  /** The editor once it is there, to lead into it. */
  readonly onView?: (view: EditorView | null) => void;
  readonly className: string;
}) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const tell = useEffectEvent((typed: string) => {
    if (typed !== text) onText?.(typed);
  });
  const make = useEffectEvent(
    (parent: HTMLElement): EditorView =>
      new EditorView({
        parent,
        state: EditorState.create({
          doc: text,
          extensions: [
            history(),
            codeTheme,
            // What is not seen, or turns a line around, is shown as a dot.
            highlightSpecialChars({ addSpecialChars: furtherMarks }),
            EditorView.cspNonce.of(styleNonce()),
            codeWords(t),
            extensions,
            // It can have the focus without; not everybody who looks for what can knows that.
            EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
            EditorView.updateListener.of((update) => {
              if (update.docChanged) tell(update.state.doc.toString());
            }),
          ],
        }),
      }),
  );
  const show = useEffectEvent((made: EditorView | null) => onView?.(made));

  useEffect(() => {
    if (!place.current) return;
    const made = make(place.current);
    setView(made);
    show(made);
    return () => {
      show(null);
      made.destroy();
    };
  }, []);
  useEffect(() => {
    const doc = view?.state.doc;
    if (!view || doc?.toString() === text) return;
    view.dispatch({
      changes: { from: 0, to: doc?.length ?? 0, insert: text },
      selection: { anchor: 0 },
      scrollIntoView: true,
      annotations: isolateHistory.of('full'),
    });
  }, [view, text]);
  return <div ref={place} className={`code ${className}`} />;
}
