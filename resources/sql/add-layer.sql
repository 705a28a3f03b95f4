INSERT INTO layer (id, name, kind, stamp) VALUES (?, ?, ?, ?)
