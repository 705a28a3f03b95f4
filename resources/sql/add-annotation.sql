INSERT INTO annotation (document, layer, id, label, start, "end", spans, attributes, note, stamp)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
