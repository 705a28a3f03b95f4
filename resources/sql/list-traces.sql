SELECT replica.id, journal.sequence, journal.milliseconds, journal.counter, length(journal.changes) = 0
FROM journal JOIN replica ON replica.number = journal.replica
