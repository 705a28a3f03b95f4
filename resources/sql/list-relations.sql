SELECT layer, id, type, source, target FROM relation WHERE document = ?
