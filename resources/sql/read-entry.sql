SELECT replica.id, journal.sequence, journal.milliseconds, journal.counter, journal.annotator,
  journal.course, journal.reverted, journal.operation
FROM journal JOIN replica ON replica.number = journal.replica
WHERE journal.replica = (SELECT replica FROM project) AND journal.sequence = ?
