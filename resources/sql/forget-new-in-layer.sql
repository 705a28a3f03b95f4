DELETE FROM progress WHERE layer = ? AND state = 'new'
