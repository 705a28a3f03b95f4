UPDATE journal SET changes = ? WHERE entry = ?
