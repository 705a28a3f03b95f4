INSERT INTO decision (document, layer, id, reviewer, origin, cause, comment, subjects, marks, relations, stamp)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
