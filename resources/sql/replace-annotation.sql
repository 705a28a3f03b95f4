UPDATE annotation
SET label = ?4, start = ?5, "end" = ?6, spans = ?7, attributes = ?8, note = ?9, stamp = ?10
WHERE document = ?1 AND layer = ?2 AND id = ?3
