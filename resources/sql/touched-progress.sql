SELECT layer.id, NULL, replica.id, journal.sequence, journal.milliseconds, journal.counter
FROM document
JOIN progress ON progress.document = document.number
JOIN layer ON layer.number = progress.layer
JOIN journal ON journal.entry = progress.stamp
JOIN replica ON replica.number = journal.replica
WHERE document.id = ?
