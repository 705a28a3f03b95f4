"""Turns this dataset into spaCy's binary format: python3 load_spacy.py [LANGUAGE] writes a .spacy file for each part.

Needs spaCy 3. The tokens are those of the file; each group of spans goes into doc.spans under its name.
"""
import sys

import spacy
from spacy.tokens import Doc, DocBin

from load import documents, parts

nlp = spacy.blank(sys.argv[1] if len(sys.argv) > 1 else "xx")
for part in parts():
    packed = DocBin()
    for document in documents(part):
        text, tokens = document["text"], document["tokens"]
        words = [text[token["start"]:token["end"]] for token in tokens]
        ends = [token["start"] for token in tokens[1:]] + [len(text)]
        blanks = [text[token["end"]:end] == " " for token, end in zip(tokens, ends)]
        doc = Doc(nlp.vocab, words=words, spaces=blanks)
        for name, group in document["spans"].items():
            doc.spans[name] = [doc.char_span(s["start"], s["end"], label=s["label"]) for s in group]
        packed.add(doc)
    packed.to_disk(part.with_suffix(".spacy"))
    print(f"{part.stem}: {len(packed)} documents")
