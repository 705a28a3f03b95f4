INSERT INTO text (digest, content) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING
