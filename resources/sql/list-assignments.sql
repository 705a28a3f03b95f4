SELECT document.id, layer.id, assignment.assignment
FROM assignment
JOIN document ON document.number = assignment.document
JOIN layer ON layer.number = assignment.layer
WHERE assignment.assignment <> 'none'
