import { eventsColumn, nodeColumns, relationColumns, type Column } from '../columns.ts';
import { element, xmlDocument, type XmlNode } from '../xml.ts';
import type { DataFormat } from './format.ts';

/** GEXF 1.2, which more programs read than 1.3 (https://gexf.net/primer.html), calls a whole number `integer`. */
const typeOf = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const;

/** GEXF, as Gephi reads it: nodes stand where they stand on the canvas, and the count of a relation is the weight of its edge. */
export const gexf = {
  name: 'gexf',
  shows: 'data',
  write: (data) => {
    const onEdges = [...relationColumns, eventsColumn(data)];
    const { title, exported, language, filter } = data.about;
    const nodes = data.nodes.map((node) =>
      element('node', { id: node.id, label: node.name }, [
        ...values(nodeColumns, node),
        // Upwards is more there, less on a canvas.
        ...(node.place ? [element('viz:position', { x: node.place.x, y: -node.place.y, z: 0 })] : []),
      ]),
    );
    const edges = data.relations.map((relation) => {
      const { id, source, target, kind, count } = relation;
      return element('edge', { id, source, target, label: kind, weight: count }, values(onEdges, relation));
    });
    const root = element(
      'gexf',
      {
        xmlns: 'http://www.gexf.net/1.2draft',
        'xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
        version: '1.2',
      },
      [
        element('meta', { lastmodifieddate: exported }, [
          element('creator', {}, 'Entente'),
          element('description', {}, `${title}. Language: ${language}. Filter: ${JSON.stringify(filter)}`),
        ]),
        element('graph', { mode: 'static', defaultedgetype: 'directed' }, [
          attributes('node', nodeColumns),
          attributes('edge', onEdges),
          element('nodes', {}, nodes),
          element('edges', {}, edges),
        ]),
      ],
    );
    return [{ ending: '.gexf', type: 'application/gexf+xml', content: xmlDocument(root) }];
  },
} as const satisfies DataFormat;

const attributes = <Row>(part: 'node' | 'edge', columns: readonly Column<Row>[]): XmlNode =>
  element(
    'attributes',
    { class: part, mode: 'static' },
    columns.map(({ name, type }) => element('attribute', { id: name, title: name, type: typeOf[type] })),
  );

function values<Row>(columns: readonly Column<Row>[], row: Row): XmlNode[] {
  const given = columns.flatMap(({ name, value }) => {
    const one = value(row);
    return one === null ? [] : [element('attvalue', { for: name, value: one })];
  });
  return given.length > 0 ? [element('attvalues', {}, given)] : [];
}
