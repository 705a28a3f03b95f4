UPDATE layer SET name = ?, stamp = ? WHERE id = ?
