SELECT number, id, name, digest, utf16_length, metadata FROM document ORDER BY number
