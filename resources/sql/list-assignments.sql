SELECT document, layer, assignment FROM assignment WHERE assignment <> 'none'
