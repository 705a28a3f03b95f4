-- What reviewers decide, to whom documents are given, what annotators are told about them, and what copies that went
-- separate ways leave open when they are brought together.

CREATE TABLE decision (
  document INTEGER NOT NULL REFERENCES document,
  layer INTEGER NOT NULL REFERENCES layer, -- the one that the review fills
  id TEXT NOT NULL, -- a UUID
  reviewer TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('person', 'strategy')),
  cause TEXT CHECK (cause IN ('error', 'ambiguity', 'guideline-gap')), -- NULL if it was not said
  comment TEXT, -- NULL if there is none
  subjects TEXT NOT NULL, -- JSON: what was looked at, as it stood
  marks TEXT NOT NULL, -- JSON: the ids of the annotations that came of it
  relations TEXT NOT NULL, -- JSON: the ids of the relations that came of it
  stamp INTEGER NOT NULL REFERENCES journal,
  PRIMARY KEY (document, layer, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
  document INTEGER NOT NULL REFERENCES document,
  layer INTEGER NOT NULL REFERENCES layer,
  assignment TEXT NOT NULL CHECK (assignment IN ('none', 'open', 'blind')),
  stamp INTEGER NOT NULL REFERENCES journal,
  PRIMARY KEY (document, layer)
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
  document INTEGER NOT NULL REFERENCES document,
  layer INTEGER NOT NULL REFERENCES layer,
  content TEXT NOT NULL, -- empty once it was taken back
  stamp INTEGER NOT NULL REFERENCES journal,
  PRIMARY KEY (document, layer)
) STRICT, WITHOUT ROWID;

DROP TABLE tally;

CREATE TABLE tally (
  document INTEGER NOT NULL REFERENCES document,
  layer INTEGER NOT NULL REFERENCES layer,
  annotations INTEGER NOT NULL CHECK (annotations >= 0),
  relations INTEGER NOT NULL CHECK (relations >= 0),
  decisions INTEGER NOT NULL CHECK (decisions >= 0),
  PRIMARY KEY (document, layer)
) STRICT, WITHOUT ROWID;

INSERT INTO tally (document, layer, annotations, relations, decisions)
SELECT document, layer, sum(annotations), sum(relations), 0
FROM (
  SELECT document, layer, count(*) AS annotations, 0 AS relations FROM annotation GROUP BY document, layer
  UNION ALL
  SELECT document, layer, 0, count(*) FROM relation GROUP BY document, layer
)
GROUP BY document, layer;

CREATE VIEW verdict (document, layer, id, reviewer, origin, cause, comment, subject, label, quote, accepted) AS
SELECT document.name, layer.name, decision.id, decision.reviewer, decision.origin, decision.cause, decision.comment,
  coalesce(looked.name, json_extract(subject.value, '$.layer')),
  coalesce(
    json_extract(subject.value, '$.annotation.label'),
    json_extract(subject.value, '$.relation.type')),
  CASE
    WHEN json_type(subject.value, '$.annotation.spans') IS NULL
      THEN substr(
        text.content,
        json_extract(subject.value, '$.annotation.start') + 1,
        json_extract(subject.value, '$.annotation.end') - json_extract(subject.value, '$.annotation.start'))
    ELSE (
      SELECT group_concat(
        substr(
          text.content,
          json_extract(span.value, '$[0]') + 1,
          json_extract(span.value, '$[1]') - json_extract(span.value, '$[0]')),
        ' ')
      FROM json_each(subject.value, '$.annotation.spans') AS span)
  END,
  json_extract(subject.value, '$.accepted')
FROM decision
JOIN document ON document.number = decision.document
JOIN layer ON layer.number = decision.layer
JOIN text ON text.digest = document.digest
CROSS JOIN json_each(decision.subjects) AS subject
LEFT JOIN layer AS looked ON looked.id = json_extract(subject.value, '$.layer');

CREATE TABLE withheld (
  thing TEXT PRIMARY KEY NOT NULL, -- its kind and ids, as in “relation <layer> <document> <relation>”
  stamp INTEGER NOT NULL REFERENCES journal -- the entry that has it otherwise than it stands
) STRICT, WITHOUT ROWID;
