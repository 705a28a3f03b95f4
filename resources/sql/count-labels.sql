SELECT document.id, counted.label, counted.annotations, counted.notes, journal.milliseconds
FROM (
  SELECT document, label, count(*) AS annotations, count(note) AS notes, max(stamp) AS stamp
  FROM annotation
  WHERE layer = ?
  GROUP BY document, label
) AS counted
JOIN document ON document.number = counted.document
JOIN journal ON journal.entry = counted.stamp
