import { describe, expect, it } from '@jest/globals';
import { elementsOf } from '../../client/graph/elements.ts';
import { relation, winter } from './graphs.ts';

const measure = (text: string) => text.length * 6;
const byId = (id: string, graph = winter) =>
  elementsOf(graph, measure).find(({ data }) => data.id === id)?.data;

describe('elementsOf(graph)', () => {
  it('makes a node for each entity and topic and a line for each relation', () => {
    const elements = elementsOf(winter, measure);
    expect(elements.filter(({ group }) => group === 'nodes')).toHaveLength(6);
    expect(elements.filter(({ group }) => group === 'edges')).toHaveLength(5);
  });

  it('gives the same elements whatever the order of the answer', () => {
    const turned = {
      ...winter,
      entities: [...winter.entities].reverse(),
      topics: [...winter.topics].reverse(),
    };
    expect(elementsOf(turned, measure)).toEqual(elementsOf(winter, measure));
  });

  it('leaves out a relation whose end is not in the graph, which Cytoscape would refuse', () => {
    const graph = { ...winter, relations: [relation('STATED', 'macron', 'elsewhere')] };
    expect(elementsOf(graph, measure).filter(({ group }) => group === 'edges')).toEqual([]);
  });

  it('keeps relations of several kinds between the same two apart', () => {
    const relations = ['SPOKE_WITH', 'WARNED', 'PROMISED'].map((kind) => relation(kind, 'macron', 'putin'));
    const ids = elementsOf({ ...winter, relations }, measure).map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes the count on every talk, and on other lines only where there is more than one event', () => {
    expect(byId('SPOKE_WITH macron putin')?.['label']).toBe('3');
    expect(byId('DENIED kremlin invasion')?.['label']).toBe('2');
    expect(byId('PROPOSED macron summit')?.['label']).toBe('');
    expect(byId('REPRESENTS peskov kremlin')?.['label']).toBe('');
  });

  it('draws a line wider the more events it stands for, and a confirmed one wider still', () => {
    const width = (count: number, standing: 'REPORTED' | 'CONFIRMED') =>
      Number(
        byId('SPOKE_WITH macron putin', {
          ...winter,
          relations: [relation('SPOKE_WITH', 'macron', 'putin', { count, standing })],
        })?.['width'],
      );
    expect(width(4, 'REPORTED')).toBeGreaterThan(width(1, 'REPORTED'));
    expect(width(1, 'CONFIRMED')).toBeGreaterThan(width(1, 'REPORTED'));
    expect(width(10_000, 'REPORTED')).toBe(width(100, 'REPORTED'));
  });

  it('draws whoever talks more larger', () => {
    expect(Number(byId('macron')?.['width'])).toBeGreaterThan(Number(byId('peskov')?.['width']));
  });

  it('makes the card of a topic large enough for every line of its title', () => {
    const card = byId('summit');
    const lines = String(card?.['label']).split('\n');
    expect(lines.join(' ')).toBe('A summit of Biden and Putin on Ukraine, February 2022');
    expect(Number(card?.['width'])).toBeGreaterThan(Math.max(...lines.map(measure)));
    expect(Number(card?.['height'])).toBeGreaterThan(lines.length * 14);
  });
});
