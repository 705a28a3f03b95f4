SELECT coalesce(sum(annotations), 0) FROM tally
