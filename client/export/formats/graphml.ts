import { eventsColumn, nodeColumns, relationColumns, type Column } from '../columns.ts';
import type { About, ExportedNode } from '../exported.ts';
import { element, xmlDocument, type XmlNode } from '../xml.ts';
import type { DataFormat } from './format.ts';

const places: readonly Column<ExportedNode>[] = [
  { name: 'x', type: 'double', value: ({ place }) => place?.x ?? null },
  { name: 'y', type: 'double', value: ({ place }) => place?.y ?? null },
];

const aboutColumns: readonly Column<About>[] = [
  { name: 'title', type: 'string', value: ({ title }) => title },
  { name: 'exported', type: 'string', value: ({ exported }) => exported },
  { name: 'language', type: 'string', value: ({ language }) => language },
  { name: 'filter', type: 'string', value: ({ filter }) => JSON.stringify(filter) },
];

/**
 * GraphML (http://graphml.graphdrawing.org), as NetworkX, igraph, yEd and Gephi read it. Every edge is given as directed, as
 * few readers take graphs of both sorts; `directed` says which have no direction.
 */
export const graphml = {
  name: 'graphml',
  shows: 'data',
  write: (data) => {
    const onNodes = [...nodeColumns, ...places];
    const onEdges = [...relationColumns, eventsColumn(data)];
    const graph = element('graph', { id: 'entente', edgedefault: 'directed' }, [
      ...values('graph', aboutColumns, data.about),
      ...data.nodes.map((node) => element('node', { id: node.id }, values('node', onNodes, node))),
      ...data.relations.map((relation) => {
        const { id, source, target } = relation;
        return element('edge', { id, source, target }, values('edge', onEdges, relation));
      }),
    ]);
    const root = element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...keys('graph', aboutColumns),
      ...keys('node', onNodes),
      ...keys('edge', onEdges),
      graph,
    ]);
    return [{ ending: '.graphml', type: 'application/graphml+xml', content: xmlDocument(root) }];
  },
} as const satisfies DataFormat;

type Part = 'graph' | 'node' | 'edge';

const keys = <Row>(part: Part, columns: readonly Column<Row>[]): XmlNode[] =>
  columns.map(({ name, type }) =>
    element('key', { id: `${part}.${name}`, for: part, 'attr.name': name, 'attr.type': type }),
  );

const values = <Row>(part: Part, columns: readonly Column<Row>[], row: Row): XmlNode[] =>
  columns.flatMap(({ name, value }) => {
    const given = value(row);
    return given === null ? [] : [element('data', { key: `${part}.${name}` }, String(given))];
  });
