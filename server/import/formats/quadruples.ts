import { cameoLabel } from '../cameo/cameo.ts';
import { displayName } from '../names/displayName.ts';
import { stateInBrackets } from '../names/stateInBrackets.ts';
import { badRow, tabRecords, type TabRecord } from '../read/tabRecords.ts';
import type { Actor, Row } from '../row.ts';
import { isDay } from './day.ts';
import type { Format } from './format.ts';
import { partsOf } from './parts.ts';

/**
 * Subject, relation, object and day, with tabs between them: the form in which the research on temporal knowledge graphs shares
 * ICEWS. No outlets; the day is that of the news.
 */
export const quadruples: Format = {
  name: 'quadruples',
  title: 'quadruples (subject, relation, object, date)',
  recognizes: (beginning) => {
    const lines = beginning.slice(0, -1).filter((line) => line.trim() !== '');
    const sample = (lines.length > 0 ? lines : beginning).slice(0, 50);
    const fitting = sample.filter((line) => {
      const fields = line.split('\t');
      return (fields.length === 4 || fields.length === 5) && isDay(fields[3]?.trim() ?? '');
    });
    return fitting.length > 0 && fitting.length * 2 > sample.length;
  },
  async *rows(file, onRead) {
    for await (const record of tabRecords(file.read(onRead)))
      yield record.as === 'BAD' ? record : rowOf(record);
  },
};

function rowOf({ line, fields }: TabRecord): Row {
  const bad = (reason: string): Row => badRow(line, reason, fields.join('\t'));
  if (fields.length !== 4 && fields.length !== 5) return bad(`${fields.length} columns instead of 4`);
  const [subject, relation = '', object, day = ''] = fields;
  const [actor, other] = [actorOf(subject), actorOf(object)];
  if (!isDay(day.trim())) return bad(`"${day}" is no day; write it as 2014-05-13`);
  const code = cameoLabel(relation);
  if (!code) return bad(`"${relation}" is no CAMEO event`);
  if (!actor || (!other && code.kind === 'SPOKE_WITH')) return bad('somebody is not named');
  if (other && actor.name === other.name)
    return bad(`${actor.name} and nobody else: nobody meets themselves`);
  return {
    ...{ as: 'EVENT', line, record: null, kind: code.kind, medium: code.medium, code: code.code },
    date: day.trim(),
    parts: partsOf(code.kind, actor, other),
    source: {
      ...{ key: day.trim(), outlet: null, title: null, language: 'und', url: null },
      published: day.trim(),
    },
    ...{ sentence: null, attributedTo: [], cites: [], text: null },
  };
}

/** `Foreign Affairs (Bangladesh)` speaks for Bangladesh. */
function actorOf(text: string | undefined): Actor | null {
  const name = displayName(text);
  if (name === null) return null;
  const state = stateInBrackets(name);
  if (state === null) return { name, kind: null, state: null };
  return { name, kind: 'ORGANIZATION', state, represents: { state, office: null, on: null } };
}
