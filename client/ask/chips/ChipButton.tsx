import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReadingInput } from '../../operations/generated.ts';
import { Name } from '../../ui/Name.tsx';
import { ChipChoice } from './ChipChoice.tsx';
import { withEntity, type Chip, type Reading } from './chips.ts';
import { useChipText } from './useChipText.ts';

interface Props {
  readonly chip: Chip;
  readonly reading: Reading;
  readonly onChange: (part: Partial<ReadingInput>) => void;
}

/** One part of a reading, which opens into what it can be changed to. */
export function ChipButton({ chip, reading, onChange }: Props) {
  const { t } = useTranslation();
  const { label, value } = useChipText(chip, reading);
  return (
    <DialogTrigger>
      <Button
        className="chip"
        data-set={chip.isSet}
        aria-label={chip.isSet ? `${label} ${value}, ${t('ask.change')}` : `${label}, ${t('ask.add')}`}
      >
        <span className="chip-part">{chip.isSet ? label : `+ ${label}`}</span>{' '}
        {chip.isSet && <Name text={value} />}
      </Button>
      <Popover className="menu chip-choice" placement="bottom start">
        <Dialog aria-label={label}>
          {({ close }) => {
            const choose = (part: Partial<ReadingInput>) => {
              close();
              onChange(part);
            };
            return (
              <>
                <ChipChoice chip={chip} reading={reading} label={label} onChoose={choose} />
                {chip.canRemove && (
                  <button type="button" className="leave-out" onClick={() => choose(without(chip, reading))}>
                    {t('ask.remove')}
                  </button>
                )}
              </>
            );
          }}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** What leaves a part of a reading out. */
function without({ part, place }: Chip, reading: Reading): Partial<ReadingInput> {
  if (part === 'entity') return { entities: withEntity(reading, place, null) };
  return part === 'days' ? { from: null, to: null } : { [part]: null };
}
