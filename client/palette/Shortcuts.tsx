import { useTranslation } from 'react-i18next';
import { shortcuts } from './shortcuts.ts';
import { DialogFrame } from '../ui/DialogFrame.tsx';

/** Every key and what it does. */
export default function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <DialogFrame title={t('shortcuts.title')} look="shortcuts" onClose={onClose}>
      {shortcuts.map(({ place, keys }) => (
        <section key={place}>
          <h3>{t(`shortcuts.place.${place}`)}</h3>
          <dl>
            {keys.map(([pressed, does]) => (
              <div key={does}>
                <dt>
                  {pressed.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <footer>
        <button type="button" onClick={onClose}>
          {t('sheet.close')}
        </button>
      </footer>
    </DialogFrame>
  );
}
