UPDATE decision
SET reviewer = ?4, origin = ?5, cause = ?6, comment = ?7, subjects = ?8, marks = ?9, relations = ?10, stamp = ?11
WHERE document = ?1 AND layer = ?2 AND id = ?3
