SELECT layer.id, NULL, replica.id, journal.sequence, journal.milliseconds, journal.counter
FROM document
JOIN remark ON remark.document = document.number
JOIN layer ON layer.number = remark.layer
JOIN journal ON journal.entry = remark.stamp
JOIN replica ON replica.number = journal.replica
WHERE document.id = ?
