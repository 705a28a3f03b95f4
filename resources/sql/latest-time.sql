SELECT journal.milliseconds, journal.counter
FROM replica JOIN journal ON journal.entry =
  (SELECT entry FROM journal WHERE journal.replica = replica.number ORDER BY sequence DESC LIMIT 1)
ORDER BY journal.milliseconds DESC, journal.counter DESC
LIMIT 1
