SELECT document.id, layer.id, remark.content
FROM remark
JOIN document ON document.number = remark.document
JOIN layer ON layer.number = remark.layer
WHERE remark.content <> ''
