INSERT INTO progress (document, layer, state, stamp) VALUES (?, ?, ?, ?)
ON CONFLICT (document, layer) DO UPDATE SET state = excluded.state, stamp = excluded.stamp
