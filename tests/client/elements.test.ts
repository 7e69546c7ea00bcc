import { describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';
import { elementsOf } from '../../client/graph/elements.ts';
import type { GraphData } from '../../client/graph/graphData.ts';
import { canvasStyle } from '../../client/graph/style.ts';
import type { NumberText } from '../../client/numbers/numberText.ts';
import { sceneFrom } from './scenes.ts';
import { relation, winter } from './graphs.ts';

const measure = (text: string) => text.length * 6;
const drawn = (graph: GraphData = winter) =>
  elementsOf(sceneFrom(graph), measure, (date) => date ?? 'undated', String);
const byId = (id: string, graph = winter) => drawn(graph).find(({ data }) => data.id === id)?.data;

describe('elementsOf(scene)', () => {
  it('makes a node for each entity and topic and a line for each pair', () => {
    expect(drawn().filter(({ group }) => group === 'nodes')).toHaveLength(6);
    expect(drawn().filter(({ group }) => group === 'edges')).toHaveLength(5);
  });

  it('gives the same elements whatever the order of the answer', () => {
    const turned = {
      ...winter,
      entities: [...winter.entities].reverse(),
      topics: [...winter.topics].reverse(),
    };
    expect(drawn(turned)).toEqual(drawn());
  });

  it('leaves out a relation whose end is not in the graph, which Cytoscape would refuse', () => {
    const graph = { ...winter, relations: [relation('STATED', 'macron', 'elsewhere')] };
    expect(drawn(graph).filter(({ group }) => group === 'edges')).toEqual([]);
  });

  it('writes the count on every talk, and on other lines only where there is more than one event', () => {
    expect(byId('SPOKE_WITH macron putin')?.['label']).toBe('3 ●');
    expect(byId('DENIED kremlin invasion')?.['label']).toBe('2 ◇');
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

  it('shares the colours of a line of several kinds out by how often each is', () => {
    const relations = [
      relation('SPOKE_WITH', 'macron', 'putin', { count: 3 }),
      relation('DENIED', 'putin', 'macron', { count: 1 }),
    ];
    const line = byId('pair macron putin', { ...winter, relations });
    expect(line).toMatchObject({ family: 'several', sourceArrow: 'tee', targetArrow: 'none' });
    const families = line?.['families'] as string[];
    expect(families.filter((family) => family === 'spoke')).toHaveLength(9);
    expect(families.filter((family) => family === 'refused')).toHaveLength(3);
  });

  it('says on a badge how many people are rolled up into a node, and nothing on others', () => {
    const drawnIn = (number: NumberText) =>
      elementsOf(
        sceneFrom(
          { ...winter, countedAs: [{ person: 'peskov', principal: 'kremlin' }] },
          {},
          { rolledUp: true },
        ),
        measure,
        String,
        number,
      ).map(({ data }) => data);
    const kremlin = drawnIn((number) => `${number}.`).find(({ id }) => id === 'kremlin');
    expect(kremlin).toMatchObject({ label: 'the Kremlin', badge: '+1.' });
    expect(drawnIn(String).find(({ id }) => id === 'macron')).toMatchObject({ badge: '' });
  });

  it('lays what a line was opened into above other lines, and what is looked at above that', () => {
    const relations = [
      relation('SPOKE_WITH', 'macron', 'putin', { count: 3 }),
      relation('DENIED', 'putin', 'macron'),
      relation('STATED', 'peskov', 'summit'),
    ];
    const scene = sceneFrom({ ...winter, relations }, { opened: ['pair macron putin'] });
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: canvasStyle((token) => (token === '--quiet' ? '1' : '#123456')),
      elements: elementsOf(scene, measure, String, String),
    });
    const height = (id: string) => Number(cy.getElementById(id).style('z-index'));
    cy.getElementById('DENIED putin macron').addClass('chosen');
    expect(height('SPOKE_WITH macron putin')).toBeGreaterThan(height('STATED peskov summit'));
    expect(height('DENIED putin macron')).toBeGreaterThan(height('SPOKE_WITH macron putin'));
    cy.destroy();
  });

  it('says in a crowd the numbers of what was opened and of what somebody looks at, and no others', () => {
    const relations = [
      relation('SPOKE_WITH', 'macron', 'putin', { count: 3 }),
      relation('DENIED', 'putin', 'macron', { count: 2 }),
      relation('STATED', 'peskov', 'summit', { count: 4 }),
    ];
    const scene = sceneFrom({ ...winter, relations }, { opened: ['pair macron putin'] });
    const drawn = (isCrowded: boolean) => {
      const cy = cytoscape({
        headless: true,
        styleEnabled: true,
        style: canvasStyle((token) => (token === '--quiet' ? '1' : '#123456'), isCrowded),
        elements: elementsOf(scene, measure, String, String),
      });
      const labels = () => cy.edges().map((edge) => String(edge.style('label')));
      const before = labels();
      cy.edges().addClass('near');
      const after = labels();
      cy.destroy();
      return { before, after };
    };
    const all = drawn(false);
    const few = drawn(true);
    const isOther = (label: string) => label.startsWith('4');
    expect(all.before.filter(isOther)).toHaveLength(1);
    expect(few.before).toEqual(all.before.map((label) => (isOther(label) ? '' : label)));
    expect(few.after).toEqual(all.before);
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
