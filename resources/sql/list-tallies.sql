SELECT document, layer, annotations, relations FROM tally
