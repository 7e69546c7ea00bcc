import { Button, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { readersDay } from '../ask/readersDay.ts';
import { download, release, saved } from '../export/save.ts';
import { packView } from './packView.ts';
import type { PartProps } from './parts.ts';
import { readViewFile, viewFile } from './viewFile.ts';

/** The view as a file, out and in. */
export function ViewFilePart({ shared, say, onOpened }: PartProps & { readonly onOpened: () => void }) {
  const { t } = useTranslation();
  const save = () => {
    const file = { ending: '.view.json', type: 'application/json', content: viewFile(shared) };
    const files = saved([file], readersDay(new Date()));
    download(files);
    // The browser has taken it by then; kept longer, it would stay in memory as long as the page.
    setTimeout(() => release(files), 10_000);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const opened = readViewFile(await file.text());
    if (typeof opened === 'string') say(t(`share.fault.${opened}`));
    else {
      window.location.hash = packView(opened);
      onOpened();
    }
  };
  return (
    <section>
      <h3>{t('share.file')}</h3>
      <div className="row">
        <button type="button" onClick={save}>
          {t('share.toFile')}
        </button>
        <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => void read(files?.[0])}>
          <Button>{t('share.fromFile')}</Button>
        </FileTrigger>
      </div>
    </section>
  );
}
