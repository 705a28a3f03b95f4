SELECT document, layer, state FROM progress WHERE state <> 'new'
