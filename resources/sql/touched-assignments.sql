SELECT layer.id, NULL, replica.id, journal.sequence, journal.milliseconds, journal.counter
FROM document
JOIN assignment ON assignment.document = document.number
JOIN layer ON layer.number = assignment.layer
JOIN journal ON journal.entry = assignment.stamp
JOIN replica ON replica.number = journal.replica
WHERE document.id = ?
