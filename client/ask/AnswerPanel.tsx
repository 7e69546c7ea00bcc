import { useTranslation } from 'react-i18next';
import type { AnsweredFragment } from '../operations/generated.ts';
import { Answer } from '../panels/Answer.tsx';
import { QueryBehind } from '../panels/QueryBehind.tsx';
import { LongText } from '../ui/LongText.tsx';
import { AnswerActions } from './AnswerActions.tsx';
import { AnswerEvents } from './AnswerEvents.tsx';
import { Answered } from './Answered.tsx';
import { statusSigns } from './answerStatus.ts';
import { AskButtons } from './AskButtons.tsx';
import { Chips } from './chips/Chips.tsx';
import { useAnswer } from './useAnswer.ts';

/** The answer to a question: its sentence, how the question was read, and what it rests on. */
export default function AnswerPanel({ question }: { readonly question: string }) {
  const query = useAnswer(question);
  return (
    <Answer query={query} pick={({ ask }) => ask}>
      {(answer) => (
        <>
          <AnswerHead question={question} answer={answer} />
          {answer.reading && <Chips reading={answer.reading} asked={answer.language} />}
          <Instead answer={answer} />
          <AnswerActions answer={answer} />
          <AnswerEvents answer={answer} />
          <Answered answer={answer} />
          {answer.query && (
            <QueryBehind
              document={answer.query}
              variables={JSON.parse(answer.variables ?? '{}') as unknown}
            />
          )}
        </>
      )}
    </Answer>
  );
}

interface Props {
  readonly answer: AnsweredFragment;
}

function AnswerHead({ question, answer }: Props & { readonly question: string }) {
  const { t } = useTranslation();
  const { status, text, interpretation, language } = answer;
  return (
    <header className="panel-head answer-head">
      <p className="kind">
        <span className="ask-sign" aria-hidden="true">
          ?
        </span>{' '}
        {t('ask.kind')}
      </p>
      <h2 lang={language}>
        <LongText text={question} />
      </h2>
      <p className="answer-status" data-status={status} title={t(`ask.explain.${status}`)}>
        <span aria-hidden="true">{statusSigns[status]}</span> {t(`ask.status.${status}`)}
      </p>
      <p className="answer-text" lang={language} data-told>
        <LongText text={text} />
      </p>
      {answer.reading && (
        <p className="answer-reading">
          {t('ask.readAs')}:{' '}
          <span lang={language}>
            <LongText text={interpretation} />
          </span>
        </p>
      )}
    </header>
  );
}

/** What can be asked in its place. */
function Instead({ answer: { status, suggestions, language } }: Props) {
  const { t } = useTranslation();
  if (suggestions.length === 0) return null;
  return (
    <section>
      <h3>{t(`ask.instead.${status}`)}</h3>
      <AskButtons questions={suggestions} language={language} />
    </section>
  );
}
