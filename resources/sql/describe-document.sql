UPDATE document SET name = ?, metadata = ?, stamp = ? WHERE number = ?
