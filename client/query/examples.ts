/** A query that shows what the API can do; its title is `queryTab.example.<name>`. */
export interface Example {
  readonly name:
    | 'contactsInMonth'
    | 'paths'
    | 'accounts'
    | 'denials'
    | 'asKnownOn'
    | 'rollUp'
    | 'facets'
    | 'stances'
    | 'graph';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Each is answered by the five articles: a test runs them all. */
export const examples: readonly Example[] = [
  {
    name: 'contactsInMonth',
    query: `# Who spoke with whom in a month, how often, first and last.
query ContactsInMonth($month: EDTF!) {
  contacts(filter: { from: $month, to: $month }, first: 50) {
    totalCount
    nodes {
      a { name }
      b { name }
      count
      first
      last
    }
  }
}`,
    variables: { month: '2022-02' },
  },
  {
    name: 'paths',
    query: `# The shortest chains of contacts between two, in an order in which word could have travelled.
query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, inTimeOrder: true) {
    entities { name }
    events { date medium summary }
  }
}`,
    variables: { from: 'volodymyr-zelensky', to: 'vladimir-putin' },
  },
  {
    name: 'accounts',
    query: `# Every account of one event, down to the paragraph.
query Accounts($event: ID!) {
  event(id: $event) {
    date
    summary
    standing
    origins
    claims {
      article { outlet { name } published }
      paragraph
      attributedTo { name }
      cites { name }
      date
      duration
      outcome
      paraphrase
    }
  }
}`,
    variables: { event: 'macron-putin-2022-02-20-late' },
  },
  {
    name: 'denials',
    query: `# Who denied or rejected what, and what becomes disputed by it.
query Denials {
  events(filter: { kinds: [DENIED, REJECTED] }, newestFirst: false, first: 50) {
    totalCount
    nodes {
      date
      participants { entity { name } role }
      about { title asserts { summary standing } }
      outlets { name }
    }
  }
}`,
    variables: {},
  },
  {
    name: 'asKnownOn',
    query: `# The same events as they were known on a day, and as they are known now.
query AsKnownOn($day: EDTF!) {
  then: events(filter: { from: "2022-02-20", to: "2022-02-20", asKnownOn: $day }) {
    totalCount
    nodes { summary standing origins }
  }
  now: events(filter: { from: "2022-02-20", to: "2022-02-20" }) {
    totalCount
    nodes { summary standing origins }
  }
}`,
    variables: { day: '2022-02-20' },
  },
  {
    name: 'rollUp',
    query: `# Contacts of states and organizations: people count as whom they speak for.
query RolledUp {
  contacts(rollUp: PRINCIPAL, first: 50) {
    nodes {
      a { name kind }
      b { name kind }
      count
      last
    }
  }
}`,
    variables: {},
  },
  {
    name: 'facets',
    query: `# What a period is made of, counted.
query WhatItIsMadeOf($from: EDTF, $to: EDTF) {
  facets(filter: { from: $from, to: $to }) {
    total
    undated
    kinds { kind count }
    media { medium count }
    standings { standing count }
    outlets { outlet { name } count }
  }
  timeline(filter: { from: $from, to: $to }, bucket: WEEK) { start count }
}`,
    variables: { from: '2021-12', to: '2022-02' },
  },
  {
    name: 'stances',
    query: `# What somebody proposed, asserted, denied …, topic by topic, and who speaks for them.
query Stances($id: ID!) {
  entity(id: $id) {
    name
    representedBy { entity { name } office from to }
    stances(first: 50) {
      nodes {
        topic { title }
        kinds { kind count }
        last
      }
    }
  }
}`,
    variables: { id: 'russia' },
  },
  {
    name: 'graph',
    query: `# What the canvas would draw of everything that touches one entity.
query Around($id: ID!) {
  graph(touching: [$id], first: 50) {
    relations { kind source target count first last standing }
    truncated
  }
}`,
    variables: { id: 'nato' },
  },
];
