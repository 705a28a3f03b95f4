SELECT layer.id, annotation.id, replica.id, journal.sequence, journal.milliseconds, journal.counter
FROM document
JOIN annotation ON annotation.document = document.number
JOIN layer ON layer.number = annotation.layer
JOIN journal ON journal.entry = annotation.stamp
JOIN replica ON replica.number = journal.replica
WHERE document.id = ?
