INSERT INTO document (id, name, digest, length, utf16_length, metadata, stamp) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number
