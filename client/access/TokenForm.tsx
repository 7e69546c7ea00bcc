import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sendToken } from './sendToken.ts';

/** Asks for a token, and then for everything again. */
export function TokenForm({ isEmbedded }: { readonly isEmbedded: boolean }) {
  const { t } = useTranslation();
  const field = useId();
  const fault = useId();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: sendToken,
    networkMode: 'always',
    onSuccess: () => client.resetQueries(),
  });
  return (
    <main className="gate">
      <h1>Entente</h1>
      {isEmbedded ? (
        // Within a page of another site, browsers neither keep our cookie nor send it.
        <p>
          {t('access.embedded')}{' '}
          <a href={`/${window.location.hash}`} target="_blank" rel="noopener noreferrer">
            {t('access.open')}
          </a>
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const token = new FormData(event.currentTarget).get('token');
            if (typeof token === 'string') mutate(token.trim());
          }}
        >
          <p>{t('access.why')}</p>
          <label htmlFor={field}>{t('access.token')}</label>
          <input
            id={field}
            name="token"
            type="password"
            autoComplete="current-password"
            autoFocus
            required
            aria-invalid={error !== null}
            aria-describedby={error ? fault : undefined}
          />
          {error && (
            <p id={fault} role="alert">
              {error.message}
            </p>
          )}
          <button type="submit" disabled={isPending}>
            {t('access.enter')}
          </button>
        </form>
      )}
    </main>
  );
}
