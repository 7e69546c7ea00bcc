import { useTranslation } from 'react-i18next';
import type { ReadingInput } from '../../operations/generated.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ChipButton } from './ChipButton.tsx';
import { chipsOf, readingInput, type Reading } from './chips.ts';
import { useReadAgain } from './useReadAgain.ts';

/** How a question was read, part by part; each part can be changed, and the question with it. */
export function Chips({
  reading,
  asked,
}: {
  readonly reading: Reading;
  /** The language that the question was asked in. */
  readonly asked: string;
}) {
  const { t } = useTranslation();
  const { readAgain, isBusy, error, reading: tried } = useReadAgain(asked);
  const change = (part: Partial<ReadingInput>) => void readAgain(readingInput(reading, part));
  return (
    <>
      <div className="chips" role="group" aria-label={t('ask.reading')} aria-busy={isBusy}>
        {chipsOf(reading).map((chip) => (
          <ChipButton key={`${chip.part} ${chip.place}`} chip={chip} reading={reading} onChange={change} />
        ))}
      </div>
      <p className="unseen" role="status">
        {isBusy ? t('ask.asking') : ''}
      </p>
      {error && tried && <ErrorNotice error={error} retry={() => void readAgain(tried)} isSmall />}
    </>
  );
}
