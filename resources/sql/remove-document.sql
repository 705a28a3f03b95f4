DELETE FROM document WHERE number = ?
