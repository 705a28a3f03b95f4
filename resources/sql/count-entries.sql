SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM document)
