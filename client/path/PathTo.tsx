import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../state/useExplorer.ts';
import { PartPlace } from '../ui/PartPlace.tsx';
import { part } from '../ui/part.tsx';

// It brings lists along that the panel of an entity does not need otherwise.
const EntityChoice = part(async () => ({
  default: (await import('../ask/chips/EntityChoice.tsx')).EntityChoice,
}));

/** Asks whom to find a path to, and looks at it. */
export function PathTo({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { select } = useActions();
  const [isOpen, setOpen] = useState(false);
  const choice = useId();
  return (
    <div className="path-to">
      <button type="button" aria-expanded={isOpen} aria-controls={choice} onClick={() => setOpen(!isOpen)}>
        {t('path.toWhom')}
      </button>
      <div id={choice} className="chip-choice" hidden={!isOpen}>
        {isOpen && (
          <PartPlace isSmall>
            <EntityChoice
              except={id}
              onChoose={(to) => select({ type: 'path', from: id, to, inTimeOrder: false })}
            />
          </PartPlace>
        )}
      </div>
    </div>
  );
}
