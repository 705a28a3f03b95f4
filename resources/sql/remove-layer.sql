DELETE FROM layer WHERE number = ?
