SELECT layer.id, decision.id, replica.id, journal.sequence, journal.milliseconds, journal.counter
FROM document
JOIN decision ON decision.document = document.number
JOIN layer ON layer.number = decision.layer
JOIN journal ON journal.entry = decision.stamp
JOIN replica ON replica.number = journal.replica
WHERE document.id = ?
