SELECT layer, id, label, start, "end", spans, attributes, note FROM annotation WHERE document = ?
