INSERT INTO assignment (document, layer, assignment, stamp) VALUES (?, ?, ?, ?)
ON CONFLICT (document, layer) DO UPDATE SET assignment = excluded.assignment, stamp = excluded.stamp
