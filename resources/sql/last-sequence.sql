SELECT coalesce(max(sequence), 0) FROM journal WHERE replica = (SELECT replica FROM project)
