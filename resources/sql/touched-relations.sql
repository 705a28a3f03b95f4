SELECT layer.id, relation.id, replica.id, journal.sequence, journal.milliseconds, journal.counter
FROM document
JOIN relation ON relation.document = document.number
JOIN layer ON layer.number = relation.layer
JOIN journal ON journal.entry = relation.stamp
JOIN replica ON replica.number = journal.replica
WHERE document.id = ?
