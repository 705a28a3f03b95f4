UPDATE journal SET annotator = '–', course = 'done', reverted = NULL, operation = ?, changes = x''
