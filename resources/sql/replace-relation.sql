UPDATE relation SET type = ?4, source = ?5, target = ?6, stamp = ?7
WHERE document = ?1 AND layer = ?2 AND id = ?3
