SELECT journal.entry
FROM replica JOIN journal ON journal.replica = replica.number
WHERE replica.id = ? AND journal.sequence = ?
