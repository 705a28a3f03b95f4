INSERT INTO tally (document, layer, annotations, relations) VALUES (?1, ?2, ?3, ?4)
