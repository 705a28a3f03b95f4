DELETE FROM remark WHERE layer = ? AND content = ''
