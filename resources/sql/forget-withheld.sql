DELETE FROM withheld
