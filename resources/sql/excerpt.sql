-- Takes everything out of a copy that is not of the documents and layers in the table kept. Foreign keys are off.

DELETE FROM withheld;

DELETE FROM relation
WHERE document NOT IN (SELECT number FROM document JOIN kept USING (id))
  OR layer NOT IN (SELECT number FROM layer JOIN kept USING (id));

DELETE FROM annotation
WHERE document NOT IN (SELECT number FROM document JOIN kept USING (id))
  OR layer NOT IN (SELECT number FROM layer JOIN kept USING (id));

DELETE FROM progress
WHERE document NOT IN (SELECT number FROM document JOIN kept USING (id))
  OR layer NOT IN (SELECT number FROM layer JOIN kept USING (id));

DELETE FROM tally
WHERE document NOT IN (SELECT number FROM document JOIN kept USING (id))
  OR layer NOT IN (SELECT number FROM layer JOIN kept USING (id));

DELETE FROM decision
WHERE document NOT IN (SELECT number FROM document JOIN kept USING (id))
  OR layer NOT IN (SELECT number FROM layer JOIN kept USING (id));

DELETE FROM assignment
WHERE document NOT IN (SELECT number FROM document JOIN kept USING (id))
  OR layer NOT IN (SELECT number FROM layer JOIN kept USING (id));

DELETE FROM remark
WHERE document NOT IN (SELECT number FROM document JOIN kept USING (id))
  OR layer NOT IN (SELECT number FROM layer JOIN kept USING (id));

DELETE FROM document WHERE id NOT IN (SELECT id FROM kept);

DELETE FROM layer WHERE id NOT IN (SELECT id FROM kept);

DELETE FROM text WHERE digest NOT IN (SELECT digest FROM document);
