SELECT count(*) FROM annotation
