"""Reads exported files with readers that know nothing of Entente, and prints what they hold as JSON.

Usage: read.py (graphml | gexf | csv | xml) FILE...   One entry of the list that is printed for each file.
"""

import csv
import json
import sys
import xml.etree.ElementTree

import networkx


def graph(found):
    return {
        "about": found.graph,
        "nodes": [{"id": node, **data} for node, data in found.nodes(data=True)],
        "edges": [
            {"source": source, "target": target, **data}
            for source, target, data in found.edges(data=True)
        ],
    }


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def elements(path):
    return [
        {"tag": each.tag.rpartition("}")[2], "text": each.text, **each.attrib}
        for each in xml.etree.ElementTree.parse(path).iter()
    ]


readers = {
    "graphml": lambda path: graph(networkx.read_graphml(path)),
    "gexf": lambda path: graph(networkx.read_gexf(path)),
    "csv": table,
    "xml": elements,
}

print(json.dumps([readers[sys.argv[1]](path) for path in sys.argv[2:]]))
