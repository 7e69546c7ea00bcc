import { describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { exampleQuestions, questionsAbout } from '../../../client/ask/examples.ts';
import { relation, winter } from '../graphs.ts';

const t = ((key: string, { whole: _, ...values }: Record<string, unknown> = {}) =>
  [key.replace('ask.made.', ''), ...Object.values(values)].join(' ')) as unknown as TFunction;

describe('exampleQuestions(graph)', () => {
  it('asks of the busiest pair, and of who proposed and denied most', () => {
    const graph = { ...winter, relations: [relation('SPOKE_WITH', 'peskov', 'putin'), ...winter.relations] };
    expect(exampleQuestions(graph, t)).toEqual([
      'spokeWith Emmanuel Macron',
      'lastSpoke Emmanuel Macron Vladimir Putin',
      'proposed Emmanuel Macron',
      'denied the Kremlin',
      'disputed',
    ]);
  });

  it('asks nothing that the graph cannot answer', () => {
    const graph = { ...winter, relations: [relation('DENIED', 'kremlin', 'invasion')] };
    expect(exampleQuestions(graph, t)).toEqual(['denied the Kremlin']);
    expect(exampleQuestions({ ...winter, relations: [] }, t)).toEqual([]);
  });
});

describe('questionsAbout(entity)', () => {
  it('names whom it spoke with most, whichever end it stands at', () => {
    expect(questionsAbout('putin', 'Putin', winter, t)).toContain('lastSpoke Putin Emmanuel Macron');
  });

  it('asks of nobody else where no talk is known', () => {
    expect(questionsAbout('kremlin', 'Kremlin', winter, t)).toEqual(['spokeWith Kremlin', 'said Kremlin']);
  });
});
