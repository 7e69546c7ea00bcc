import { useTranslation } from 'react-i18next';
import { PartPlace } from '../ui/PartPlace.tsx';
import { part } from '../ui/part.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

// The editor and all that knows the schema is as large as the rest of the page: it is loaded for those who turn to it.
const QueryTab = part(async () => ({ default: (await import('./QueryTab.tsx')).QueryTab }));

/** The query tab, once it is asked for. */
export function LazyQueryTab() {
  const { i18n } = useTranslation();
  return (
    <PartPlace waiting={<Skeleton lines={9} />}>
      {/* What an editor says is settled when it is made: another language makes another. */}
      <QueryTab key={i18n.language} />
    </PartPlace>
  );
}
