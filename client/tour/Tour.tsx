import { useEffect, useState } from 'react';
import { Dialog, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useActions } from '../state/useExplorer.ts';
import { tourSteps, type TourStep } from './tourSteps.ts';

/** As in styles/phone.css: panel and time are sheets. */
const hasSheets = (): boolean => window.matchMedia('(max-width: 45em)').matches;

/**
 * Tells of the places of the page, one after the other. It lies beside the place that it tells of, which is framed
 * (styles/tour.css), and leaves the page to be used.
 */
export default function Tour({ onClose }: { readonly onClose: () => void }) {
  const { openTab } = useActions();
  const [at, setAt] = useState(0);
  const step = tourSteps[at] ?? 'line';
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    // It tells of the canvas, and a sheet would lie on that.
    openTab('graph');
    return () => {
      const isThere = before !== document.body && before?.checkVisibility({ visibilityProperty: true });
      const back = isThere ? before : document.querySelector('.canvas');
      // The tour still stands while it goes; what has the focus in it would take it along.
      if (back instanceof HTMLElement) setTimeout(() => back.focus());
    };
  }, [openTab, before]);
  return (
    <div
      className="tour"
      data-step={step}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      {/* A step is a dialog of its own, so that it is read out whole. */}
      <Step key={step} step={step} at={at} go={setAt} onClose={onClose} />
    </div>
  );
}

interface StepProps {
  readonly step: TourStep;
  readonly at: number;
  readonly go: (at: number) => void;
  readonly onClose: () => void;
}

function Step({ step, at, go, onClose }: StepProps) {
  const { t } = useTranslation();
  const isLast = at === tourSteps.length - 1;
  const inSheet = hasSheets() && (step === 'panel' || step === 'time');
  return (
    <Dialog aria-describedby="tour-text">
      <Heading slot="title" level={2}>
        {t(`tour.steps.${step}.title`)}
      </Heading>
      <p id="tour-text">{t(inSheet ? `tour.steps.${step}.sheet` : `tour.steps.${step}.text`)}</p>
      <footer>
        <span>{t('tour.at', { at: at + 1, of: tourSteps.length })}</span>
        {!isLast && (
          <button type="button" onClick={onClose}>
            {t('tour.end')}
          </button>
        )}
        {at > 0 && (
          <button type="button" onClick={() => go(at - 1)}>
            {t('tour.back')}
          </button>
        )}
        <button type="button" className="primary" autoFocus onClick={() => (isLast ? onClose() : go(at + 1))}>
          {t(isLast ? 'tour.done' : 'tour.next')}
        </button>
      </footer>
    </Dialog>
  );
}
