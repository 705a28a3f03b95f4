DELETE FROM tally
WHERE document = ?1 AND layer = ?2 AND annotations = 0 AND relations = 0 AND decisions = 0
