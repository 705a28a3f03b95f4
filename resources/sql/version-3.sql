-- What copies that went separate ways leave open when they are brought together.

CREATE TABLE withheld (
  thing TEXT PRIMARY KEY NOT NULL, -- its kind and ids, as in “relation <layer> <document> <relation>”
  stamp INTEGER NOT NULL REFERENCES journal -- the entry that has it otherwise than it stands
) STRICT, WITHOUT ROWID;
