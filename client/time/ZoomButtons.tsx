import { useTranslation } from 'react-i18next';

interface ZoomProps {
  readonly onZoom: (factor: number) => void;
  readonly onWhole: () => void;
  /** Whether everything is in sight already. */
  readonly isWhole: boolean;
}

/** Closer, farther away, and everything. */
export function ZoomButtons({ onZoom, onWhole, isWhole }: ZoomProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('time.zoom')} className="time-zoom">
      <button
        type="button"
        className="time-icon"
        aria-label={t('time.zoomOut')}
        title={t('time.zoomOut')}
        disabled={isWhole}
        onClick={() => onZoom(2)}
      >
        −
      </button>
      <button
        type="button"
        className="time-icon"
        aria-label={t('time.zoomIn')}
        title={t('time.zoomIn')}
        onClick={() => onZoom(0.5)}
      >
        +
      </button>
      <button
        type="button"
        className="time-icon"
        aria-label={t('time.whole')}
        title={t('time.whole')}
        disabled={isWhole}
        onClick={onWhole}
      >
        ⤢
      </button>
    </div>
  );
}
