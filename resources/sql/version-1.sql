-- What a project file holds. How to read it: the package description of org.glossator.store.

CREATE TABLE replica (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE -- a UUID: a copy of this project whose entries the journal holds
) STRICT;

CREATE TABLE journal (
  entry INTEGER PRIMARY KEY, -- what every column called stamp points to
  replica INTEGER NOT NULL REFERENCES replica,
  sequence INTEGER NOT NULL, -- numbers the entries of the replica, from 1
  milliseconds INTEGER NOT NULL, -- since 1970-01-01 UTC
  counter INTEGER NOT NULL, -- tells apart what happened within one millisecond
  annotator TEXT NOT NULL,
  course TEXT NOT NULL CHECK (course IN ('done', 'undone', 'redone')),
  reverted INTEGER, -- the sequence of the entry that was undone or redone
  operation TEXT NOT NULL, -- JSON: {"key": …, "arguments": […]}
  changes BLOB NOT NULL, -- JSON, deflated (RFC 1950)
  UNIQUE (replica, sequence)
) STRICT;

CREATE INDEX journal_by_annotator ON journal (replica, annotator, sequence);

CREATE TABLE project (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is only one
  replica INTEGER NOT NULL REFERENCES replica, -- which copy this file is
  name TEXT NOT NULL,
  name_stamp INTEGER REFERENCES journal,
  schema TEXT NOT NULL, -- JSON
  schema_stamp INTEGER REFERENCES journal
) STRICT;

CREATE TABLE text (
  digest TEXT PRIMARY KEY NOT NULL, -- SHA-256 of the UTF-8 bytes, 64 hexadecimal digits
  content TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  number INTEGER PRIMARY KEY, -- in the order in which they came in
  id TEXT NOT NULL UNIQUE, -- a UUID
  name TEXT NOT NULL,
  digest TEXT NOT NULL REFERENCES text,
  length INTEGER NOT NULL, -- of the text, in code points
  utf16_length INTEGER NOT NULL, -- of the text, in UTF-16 code units
  metadata TEXT NOT NULL, -- JSON: an object of strings
  stamp INTEGER NOT NULL REFERENCES journal
) STRICT;

CREATE TABLE layer (
  number INTEGER PRIMARY KEY, -- in the order in which they were begun
  id TEXT NOT NULL UNIQUE, -- a UUID
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('annotator', 'gold', 'imported', 'suggested')),
  stamp INTEGER NOT NULL REFERENCES journal
) STRICT;

CREATE TABLE annotation (
  document INTEGER NOT NULL REFERENCES document,
  layer INTEGER NOT NULL REFERENCES layer,
  id TEXT NOT NULL, -- a UUID
  label TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0), -- in code points from the beginning of the text
  "end" INTEGER NOT NULL CHECK ("end" > start), -- one past the last code point
  spans TEXT, -- JSON [[start, end], …] of a discontinuous one, else NULL
  attributes TEXT, -- JSON object, NULL if there are none
  note TEXT, -- NULL if there is none
  stamp INTEGER NOT NULL REFERENCES journal,
  PRIMARY KEY (document, layer, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  document INTEGER NOT NULL,
  layer INTEGER NOT NULL,
  id TEXT NOT NULL, -- a UUID
  type TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  stamp INTEGER NOT NULL REFERENCES journal,
  PRIMARY KEY (document, layer, id),
  FOREIGN KEY (document, layer, source) REFERENCES annotation,
  FOREIGN KEY (document, layer, target) REFERENCES annotation
) STRICT, WITHOUT ROWID;

CREATE TABLE progress (
  document INTEGER NOT NULL REFERENCES document,
  layer INTEGER NOT NULL REFERENCES layer,
  state TEXT NOT NULL CHECK (state IN ('new', 'in-progress', 'done', 'accepted', 'returned')),
  stamp INTEGER NOT NULL REFERENCES journal,
  PRIMARY KEY (document, layer)
) STRICT, WITHOUT ROWID;
