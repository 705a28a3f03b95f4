SELECT sequence, course, reverted, operation
FROM journal
WHERE replica = (SELECT replica FROM project) AND annotator = ? AND sequence <= ?
ORDER BY sequence DESC
LIMIT 1
