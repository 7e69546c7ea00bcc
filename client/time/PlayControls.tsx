import { useTranslation } from 'react-i18next';
import { localeOf } from '../../server/dates/locale.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { Icon } from '../ui/Icon.tsx';
import { modeOf, speeds } from './playback.ts';
import type { Player, PlayerState, Track } from './player.ts';
import type { Period } from '../state/filter.ts';
import { edtfOf } from './period.ts';
import { useDates } from '../dates/useDates.ts';

const signs = { play: 'M7 4.5v15l12-7.5z', pause: 'M6 5h4v14H6zm8 0h4v14h-4z' };

interface PlayProps {
  readonly player: Player;
  readonly state: PlayerState;
  readonly period: Period;
  readonly track: Track;
}

/** Play and pause, slower and faster. How it plays is said by the button; where it came to rest is announced. */
export function PlayControls({ player, state, period, track }: PlayProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const language = useExplorer((explorer) => explorer.language);
  const times = new Intl.NumberFormat(localeOf(language)).format(state.speed);
  const mode = state.playing ? state.mode : modeOf(period);
  const words = state.playing ? t('time.pause') : t(`time.play.${mode}`);
  return (
    <div role="group" aria-label={t('time.playback')} className="time-play">
      <button
        type="button"
        className="time-icon"
        aria-label={words}
        title={words}
        onClick={() => (state.playing ? player.pause() : player.play(track))}
      >
        <Icon path={state.playing ? signs.pause : signs.play} size={14} />
      </button>
      <button
        type="button"
        className="time-icon"
        aria-label={t('time.slower')}
        title={t('time.slower')}
        disabled={state.speed === speeds[0]}
        onClick={() => player.changeSpeed(-1)}
      >
        ‹
      </button>
      <output aria-label={t('time.speed')} aria-live="polite">
        {times}×
      </output>
      <button
        type="button"
        className="time-icon"
        aria-label={t('time.faster')}
        title={t('time.faster')}
        disabled={state.speed === speeds.at(-1)}
        onClick={() => player.changeSpeed(1)}
      >
        ›
      </button>
      <span className="unseen" role="status">
        {state.playing && t(`time.playing.${state.mode}`)}
        {state.rest && t(`time.rest.${state.rest}`, { date: date(edtfOf(period)) })}
      </span>
    </div>
  );
}
