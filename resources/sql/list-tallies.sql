SELECT document, layer, annotations, relations, decisions FROM tally
