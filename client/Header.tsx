import { Search } from './search/Search.tsx';
import { Settings } from './Settings.tsx';
import { TourInvitation } from './tour/TourInvitation.tsx';

/** The top of the page: name, search, language and theme. */
export function Header() {
  return (
    <header className="top">
      <h1>
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <path d="M9 11 23 22" stroke="var(--ink-2)" strokeWidth="3" />
          <circle cx="9" cy="11" r="6" fill="var(--person)" />
          <rect x="17" y="16" width="12" height="12" rx="3" fill="var(--state)" />
        </svg>
        <span>Entente</span>
      </h1>
      <Search />
      <Settings />
      <TourInvitation />
    </header>
  );
}
