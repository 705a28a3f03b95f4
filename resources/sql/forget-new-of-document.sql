DELETE FROM progress WHERE document = ? AND state = 'new'
