INSERT INTO replica (id) VALUES (?) RETURNING number
