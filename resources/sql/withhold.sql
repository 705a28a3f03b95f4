INSERT INTO withheld (thing, stamp) VALUES (?, ?)
