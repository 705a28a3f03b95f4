INSERT INTO remark (document, layer, content, stamp) VALUES (?, ?, ?, ?)
ON CONFLICT (document, layer) DO UPDATE SET content = excluded.content, stamp = excluded.stamp
