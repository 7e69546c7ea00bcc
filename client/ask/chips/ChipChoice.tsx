import { useTranslation } from 'react-i18next';
import { sayings } from '../../../server/ask/lexicon/kinds.ts';
import { entityKinds } from '../../kinds/entityKinds.ts';
import { media } from '../../kinds/media.ts';
import { relationKinds } from '../../kinds/relationKinds.ts';
import type { EntityKind, EventKind, ReadingInput } from '../../operations/generated.ts';
import { withEntity, type Chip, type Reading } from './chips.ts';
import { DaysChoice } from './DaysChoice.tsx';
import { EntityChoice } from './EntityChoice.tsx';
import { ListChoice } from './ListChoice.tsx';
import { TextChoice } from './TextChoice.tsx';

interface Props {
  readonly chip: Chip;
  readonly reading: Reading;
  readonly label: string;
  readonly onChoose: (part: Partial<ReadingInput>) => void;
}

/** What a part of a reading can be changed to. */
export function ChipChoice({ chip: { part, place }, reading, label, onChoose }: Props) {
  const { t } = useTranslation();
  switch (part) {
    case 'entity':
      return <EntityChoice onChoose={(id) => onChoose({ entities: withEntity(reading, place, id) })} />;
    case 'days':
      return <DaysChoice from={reading.from ?? null} to={reading.to ?? null} onChoose={onChoose} />;
    case 'text':
      return <TextChoice text={reading.text ?? ''} onChoose={(text) => onChoose({ text })} />;
    case 'who':
      return (
        <ListChoice
          label={label}
          options={askedFor.map((kind) => ({ id: kind, text: t(`entityKind.${kind}`) }))}
          chosen={reading.who ?? null}
          onChoose={(who) => onChoose({ who })}
        />
      );
    case 'kinds':
      return (
        <ListChoice
          label={label}
          options={[
            { id: 'ANY' as const, text: t('ask.saying') },
            ...eventKinds.map((kind) => ({ id: kind, text: t(`relation.${kind}`) })),
          ]}
          chosen={reading.kinds?.length === 1 ? (reading.kinds[0] ?? null) : 'ANY'}
          onChoose={(kind) => onChoose({ kinds: kind === 'ANY' ? [...sayings] : [kind] })}
        />
      );
    case 'media':
      return (
        <ListChoice
          label={label}
          options={media.map(({ medium }) => ({ id: medium, text: t(`medium.${medium}`) }))}
          chosen={reading.media?.length === 1 ? (reading.media[0] ?? null) : null}
          onChoose={(medium) => onChoose({ media: [medium] })}
        />
      );
    case 'order':
      return (
        <ListChoice
          label={label}
          options={(['FIRST', 'LAST'] as const).map((order) => ({
            id: order,
            text: t(`ask.order.${order}`),
          }))}
          chosen={reading.order ?? null}
          onChoose={(order) => onChoose({ order })}
        />
      );
  }
}

const askedFor: readonly EntityKind[] = entityKinds.flatMap(({ kind }) => (kind === 'TOPIC' ? [] : [kind]));
const eventKinds: readonly EventKind[] = relationKinds.flatMap(({ kind }) =>
  kind === 'REPRESENTS' ? [] : [kind],
);
