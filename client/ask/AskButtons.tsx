import { useActions } from '../state/useExplorer.ts';
import { Name } from '../ui/Name.tsx';

/** Questions that are asked by a click. */
export function AskButtons({
  questions,
  language,
}: {
  readonly questions: readonly string[];
  /** That the questions are in, where it may not be the page's. */
  readonly language?: string;
}) {
  const { ask } = useActions();
  return (
    <ul className="ask-list">
      {questions.map((question) => (
        <li key={question}>
          <button type="button" lang={language} onClick={() => ask(question)}>
            <span className="ask-sign" aria-hidden="true">
              ?
            </span>
            <span>
              <Name text={question} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
