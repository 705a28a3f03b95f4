SELECT content FROM text WHERE digest = ?
