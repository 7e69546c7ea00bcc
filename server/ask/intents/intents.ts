import { askLanguages, type AskLanguage } from '../language.ts';
import { lexicons } from '../lexicon/lexicons.ts';
import { parsePhrase, type Phrase } from '../reading/phrase.ts';
import { accounts } from './accounts.ts';
import { commonContacts } from './commonContacts.ts';
import { connection } from './connection.ts';
import { didDo } from './didDo.ts';
import { didSpeak } from './didSpeak.ts';
import { disputed } from './disputed.ts';
import { goneSilent } from './goneSilent.ts';
import { howLong } from './howLong.ts';
import { howOften } from './howOften.ts';
import type { Intent } from './intent.ts';
import { mediaOfTalks } from './mediaOfTalks.ts';
import { mostContacts } from './mostContacts.ts';
import { outlets } from './outlets.ts';
import { reportedBy } from './reportedBy.ts';
import { representedBy } from './representedBy.ts';
import { represents } from './represents.ts';
import { topicsOfTalks } from './topicsOfTalks.ts';
import { whatHappened } from './whatHappened.ts';
import { whatWasAgreed } from './whatWasAgreed.ts';
import { whatWasDone } from './whatWasDone.ts';
import { whenDone } from './whenDone.ts';
import { whenSpoke } from './whenSpoke.ts';
import { whoDid } from './whoDid.ts';
import { whoInSpoke } from './whoInSpoke.ts';
import { whoSpokeWith } from './whoSpokeWith.ts';
import { whoSpokeWithWhom } from './whoSpokeWithWhom.ts';
import { whomDid } from './whomDid.ts';

/** An intent with its phrases read. */
export interface CompiledIntent extends Intent {
  readonly compiled: Readonly<Record<AskLanguage, readonly Phrase[]>>;
}

/** Words of the first phrase that change with the reading; any of their kind stands for them where questions are compared. */
const examples: Readonly<Record<AskLanguage, Readonly<Record<string, string>>>> = {
  en: { act: 'propose', acted: 'proposed', done: 'proposed', who: 'who' },
  nb: { act: 'foreslå', acted: 'foreslo', done: 'foreslått', who: 'hvem' },
  sv: { act: 'föreslå', acted: 'föreslog', done: 'föreslagit', who: 'vem' },
};

const compile = (intent: Intent): CompiledIntent => ({
  ...intent,
  compiled: Object.fromEntries(
    askLanguages.map((language) => [
      language,
      intent.phrases[language].map((phrase) =>
        parsePhrase(
          phrase.replace(/\{(act|acted|done|who)\}/g, (_, word: string) => examples[language][word] ?? ''),
          lexicons[language],
        ),
      ),
    ]),
  ) as Record<AskLanguage, Phrase[]>,
});

/** All that can be asked. Where two fit a question equally well, the first is taken. */
export const intents: readonly CompiledIntent[] = [
  whoSpokeWith,
  commonContacts,
  whoInSpoke,
  didSpeak,
  whenSpoke,
  howOften,
  howLong,
  mediaOfTalks,
  topicsOfTalks,
  whoSpokeWithWhom,
  mostContacts,
  reportedBy,
  whatWasAgreed,
  whatWasDone,
  didDo,
  whoDid,
  whomDid,
  whenDone,
  outlets,
  accounts,
  disputed,
  whatHappened,
  connection,
  representedBy,
  represents,
  goneSilent,
].map(compile);

export const intentNamed = (name: string): CompiledIntent | undefined =>
  intents.find((intent) => intent.name === name);
