SELECT number, id, name, kind FROM layer ORDER BY number
