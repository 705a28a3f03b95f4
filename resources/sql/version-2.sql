-- How much stands where, so that opening does not depend on it; ways to a relation from its ends; words for people.

CREATE TABLE tally (
  document INTEGER NOT NULL REFERENCES document,
  layer INTEGER NOT NULL REFERENCES layer,
  annotations INTEGER NOT NULL CHECK (annotations >= 0),
  relations INTEGER NOT NULL CHECK (relations >= 0),
  PRIMARY KEY (document, layer)
) STRICT, WITHOUT ROWID;

INSERT INTO tally (document, layer, annotations, relations)
SELECT document, layer, sum(annotations), sum(relations)
FROM (
  SELECT document, layer, count(*) AS annotations, 0 AS relations FROM annotation GROUP BY document, layer
  UNION ALL
  SELECT document, layer, 0, count(*) FROM relation GROUP BY document, layer
)
GROUP BY document, layer;

CREATE INDEX relation_by_source ON relation (document, layer, source);

CREATE INDEX relation_by_target ON relation (document, layer, target);

CREATE VIEW mention (document, layer, label, start, "end", quote) AS
SELECT document.name, layer.name, annotation.label, annotation.start, annotation."end",
  CASE
    WHEN annotation.spans IS NULL
      THEN substr(text.content, annotation.start + 1, annotation."end" - annotation.start)
    ELSE (
      SELECT group_concat(
        substr(
          text.content,
          json_extract(span.value, '$[0]') + 1,
          json_extract(span.value, '$[1]') - json_extract(span.value, '$[0]')),
        ' ')
      FROM json_each(annotation.spans) AS span)
  END
FROM annotation
JOIN document ON document.number = annotation.document
JOIN layer ON layer.number = annotation.layer
JOIN text ON text.digest = document.digest;
