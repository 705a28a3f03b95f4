UPDATE tally SET annotations = annotations + ?3, relations = relations + ?4, decisions = decisions + ?5
WHERE document = ?1 AND layer = ?2
