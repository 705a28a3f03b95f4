DELETE FROM remark WHERE document = ? AND content = ''
