SELECT number FROM replica WHERE id = ?
