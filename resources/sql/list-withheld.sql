SELECT withheld.thing, NULL, replica.id, journal.sequence, journal.milliseconds, journal.counter
FROM withheld
JOIN journal ON journal.entry = withheld.stamp
JOIN replica ON replica.number = journal.replica
