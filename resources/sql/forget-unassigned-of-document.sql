DELETE FROM assignment WHERE document = ? AND assignment = 'none'
