import { tellerOf } from './answer/teller.ts';
import type { Asking } from './intents/intent.ts';
import type { AskLanguage } from './language.ts';
import { ContactsAskedDocument } from './queries/generated.ts';

/** Questions that the graph has an answer to: of its busiest pair. */
export async function exampleQuestions(run: Asking['run'], language: AskLanguage): Promise<string[]> {
  const { t } = tellerOf(language);
  const { contacts } = await run(ContactsAskedDocument, { language, pairs: 1, first: 0 });
  const [pair] = contacts.nodes;
  return [
    ...(pair
      ? [
          t('examples.talks', { name: pair.a.name }),
          t('examples.last', { a: pair.a.name, b: pair.b.name }),
          t('examples.said', { name: pair.b.name }),
        ]
      : []),
    t('examples.most'),
    t('examples.disputed'),
  ];
}
