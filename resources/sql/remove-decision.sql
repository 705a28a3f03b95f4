DELETE FROM decision WHERE document = ?1 AND layer = ?2 AND id = ?3
