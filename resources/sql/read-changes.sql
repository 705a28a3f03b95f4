SELECT changes FROM journal WHERE replica = (SELECT replica FROM project) AND sequence = ?
