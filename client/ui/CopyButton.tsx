import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copyText.ts';

/** Milliseconds for which a button tells what came of it. */
const told = 2500;

/** Copies a text that stands beside it, and says for a moment whether it could. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), told);
    return () => clearTimeout(timer);
  }, [done]);
  const outcome = done === null ? null : t(done ? 'copy.copied' : 'copy.notCopied');
  return (
    <>
      <button type="button" onClick={() => void copyText(text).then(setDone)}>
        {outcome ?? label}
      </button>
      <span className="unseen" role="status">
        {outcome}
      </span>
    </>
  );
}
