import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { RepresentedByAskedDocument } from '../queries/generated.ts';
import type { Intent } from './intent.ts';
import { onDays } from './onDays.ts';
import { partyIn } from './parties.ts';

/** Who speaks for X. */
export const representedBy: Intent = {
  name: 'represented-by',
  takes: ['STATE', 'ORGANIZATION', 'OUTLET'],
  phrases: {
    en: [
      'who represents {x}',
      'who speaks for {x}',
      'representatives of {x}',
      'by whom is {x} represented',
      'which people represent {x}',
    ],
    nb: [
      'hvem snakker for {x}',
      'hvem representerer for {x}',
      'representanter for {x}',
      'hvem taler på vegne av {x}',
    ],
    sv: ['vem talar för {x}', 'vem företräder för {x}', 'företrädare för {x}', 'vem för talan för {x}'],
  },
  cannotTake: ['media', 'about'],
  answer: async ({ reading, language, teller, run }) => {
    const x = partyIn(reading, 0, language);
    const on = onDays(reading);
    const variables = { id: x.id, ...(on && { on }), language };
    const { entity } = await run(RepresentedByAskedDocument, variables);
    const own = entity?.representedBy ?? [];
    // Whoever speaks for the Kremlin speaks for Russia, too.
    const through = own.flatMap(({ entity: office }) =>
      office.representedBy.map((held) => ({ ...held, via: office.name })),
    );
    const all = [...own.map((held) => ({ ...held, via: null })), ...through];
    if (all.length === 0)
      return nothingWith(
        RepresentedByAskedDocument,
        variables,
        teller.t('nothing.represented-by', { x: x.name }),
      );
    const list = teller.list(
      all.map(({ entity: { name }, office, via }) =>
        teller.t(office ? 'holder' : via ? 'holderVia' : 'holderOnly', {
          name,
          office: office ?? '',
          via: via ?? '',
        }),
      ),
    );
    return foundWith(
      RepresentedByAskedDocument,
      variables,
      teller.t('answer.represented-by', { x: x.name, list }),
      {
        entities: all.map(({ entity: who }) => who),
      },
    );
  },
};
