INSERT INTO tally (document, layer, annotations, relations, decisions) VALUES (?1, ?2, ?3, ?4, ?5)
