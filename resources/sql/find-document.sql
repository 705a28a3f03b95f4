SELECT document.number, document.digest, text.content
FROM document JOIN text ON text.digest = document.digest
WHERE document.id = ?
