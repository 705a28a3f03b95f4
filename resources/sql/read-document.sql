SELECT document.number, document.name, document.digest, document.metadata, text.content
FROM document JOIN text ON text.digest = document.digest
WHERE document.id = ?
