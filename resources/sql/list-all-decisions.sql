SELECT decision.layer, decision.id, decision.reviewer, decision.origin, decision.cause, decision.comment,
  decision.subjects, decision.marks, decision.relations, document.name, layer.name, document.digest
FROM decision
JOIN document ON document.number = decision.document
JOIN layer ON layer.number = decision.layer
ORDER BY decision.document
