SELECT replica.id, journal.sequence, journal.milliseconds, journal.counter, journal.annotator,
  journal.course, journal.reverted, journal.operation, journal.changes
FROM replica JOIN journal ON journal.replica = replica.number
WHERE replica.id = ? AND journal.sequence = ?
