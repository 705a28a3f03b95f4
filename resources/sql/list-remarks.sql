SELECT document, layer, content FROM remark WHERE content <> ''
