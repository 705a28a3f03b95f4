INSERT INTO project (one, replica, name, schema) VALUES (1, ?, ?, ?)
