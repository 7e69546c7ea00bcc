import { languages, parts } from '../tests/ask/score.ts';
import type { Asked } from './ask.ts';
import { circumstances, median, quantile } from './figures.ts';

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const right = (some: readonly Asked[]): string =>
  some.length === 0
    ? '–'
    : `${some.filter(({ faults }) => faults.length === 0).length} of ${some.length} (${percent(some.filter(({ faults }) => faults.length === 0).length / some.length)})`;
const wrong = (some: readonly Asked[]): string =>
  percent(some.filter(({ isWronglyAnswered }) => isWronglyAnswered).length / Math.max(some.length, 1));

/** The score by language and part, for the README. */
export function askScore(asked: readonly Asked[]): string {
  const rows = languages.map((language) => {
    const cells = parts.map((part) =>
      right(asked.filter((one) => one.language === language && one.part === part)),
    );
    return `| ${language} | ${cells.join(' | ')} |`;
  });
  const wrongs = parts.map((part) => wrong(asked.filter((one) => one.part === part)));
  return `| | tuned | unseen |
| --- | --- | --- |
${rows.join('\n')}
| answered, and wrong | ${wrongs.join(' | ')} |`;
}

/** What was measured of asking, for bench/README.md. */
export function askSection(asked: readonly Asked[]): string {
  const intents = [...new Set(asked.map(({ intent }) => intent))].sort();
  const rows = intents.map((intent) => {
    const cells = languages.flatMap((language) =>
      parts.map((part) =>
        right(asked.filter((one) => one.intent === intent && one.language === language && one.part === part)),
      ),
    );
    return `| ${intent} | ${cells.join(' | ')} |`;
  });
  const times = asked.map(({ own }) => own);
  return `The questions of \`tests/ask/\`, asked of the five articles. ${circumstances()}

${askScore(asked)}

Our own time a question, with the database's answers at hand: ${median(times).toFixed(1)} ms in the median, ${quantile(times, 0.95).toFixed(1)} ms at the 95th percentile (goal: under 5 ms).

| expected | en tuned | en unseen | nb tuned | nb unseen | sv tuned | sv unseen |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
