DELETE FROM assignment WHERE layer = ? AND assignment = 'none'
