import { labelOf } from '../../entity/entity.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { RepresentsAskedDocument } from '../queries/generated.ts';
import type { Intent } from './intent.ts';
import { onDays } from './onDays.ts';
import { partyIn } from './parties.ts';

/** Whom X speaks for, and in what office. */
export const represents: Intent = {
  name: 'represents',
  phrases: {
    en: [
      'who does {x} represent',
      'for whom does {x} speak',
      'who does {x} speak on behalf of',
      'what does {x} represent',
      'what office does {x} hold',
      'who is {x}',

      'principal of {x}',
      '{x} represents who',
      'what {x} office',
    ],
    nb: [
      'hvem representerer {x}',
      'hvem {x} representerer',
      'for hvem snakker {x}',
      'hvem snakker {x} på vegne av',
      'hva representerer {x}',
      'hvilket embete har {x}',
      'hvem er {x}',

      'embete {x}',
    ],
    sv: [
      'vem representerar {x}',
      'vem {x} representerar',
      'för vem talar {x}',
      'vem talar {x} på uppdrag av',
      'vad representerar {x}',
      'vilket ämbete har {x}',
      'vem är {x}',

      'ämbete {x}',
    ],
  },
  cannotTake: ['media', 'about'],
  answer: async ({ reading, language, teller, run }) => {
    const x = partyIn(reading, 0, language);
    const on = onDays(reading);
    const variables = { id: x.id, ...(on && { on }), language };
    const { entity } = await run(RepresentsAskedDocument, variables);
    const held = entity?.represents ?? [];
    if (held.length === 0)
      return nothingWith(RepresentsAskedDocument, variables, teller.t('nothing.represents', { x: x.name }));
    const list = teller.list(
      held.map(({ principal, office, from, to }) =>
        teller.t(office ? 'office' : 'officeless', {
          principal: principal.name,
          office: office ?? '',
          since:
            (from ?? to)
              ? teller.t('held', { from: from ? teller.date(from) : '…', to: to ? teller.date(to) : '…' })
              : '',
        }),
      ),
    );
    return foundWith(
      RepresentsAskedDocument,
      variables,
      teller.t('answer.represents', { x: labelOf(reading.entities[0] as never, language), list }),
      { entities: held.map(({ principal }) => principal) },
    );
  },
};
