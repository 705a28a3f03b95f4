SELECT number FROM layer WHERE id = ?
