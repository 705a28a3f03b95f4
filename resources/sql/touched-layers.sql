SELECT layer.id, NULL, replica.id, journal.sequence, journal.milliseconds, journal.counter
FROM layer
JOIN journal ON journal.entry = layer.stamp
JOIN replica ON replica.number = journal.replica
