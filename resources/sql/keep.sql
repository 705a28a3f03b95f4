INSERT INTO kept (id) VALUES (?)
