INSERT INTO journal
  (replica, sequence, milliseconds, counter, annotator, course, reverted, operation, changes)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING entry
