INSERT INTO relation (document, layer, id, type, source, target, stamp)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
