"""Turns this dataset into spaCy's binary format: python3 load_spacy.py [LANGUAGE] writes a .spacy file for each part.

Needs spaCy 3. All annotations go into doc.spans["sc"]; those that lie apart, the longest first, into doc.ents.
"""
import sys

import spacy
from spacy.tokens import DocBin
from spacy.util import filter_spans

from load import documents, parts

nlp = spacy.blank(sys.argv[1] if len(sys.argv) > 1 else "xx")
nlp.max_length = 1 << 30
for part in parts():
    packed, skipped = DocBin(), 0
    for document in documents(part):
        doc = nlp.make_doc(document["text"])
        spans = []
        for annotation in document["annotations"]:
            span = doc.char_span(
                annotation["start"], annotation["end"], label=annotation["label"], alignment_mode="expand")
            if span is None or "spans" in annotation:
                skipped += 1
            else:
                spans.append(span)
        doc.spans["sc"] = spans
        doc.ents = filter_spans(spans)
        packed.add(doc)
    packed.to_disk(part.with_suffix(".spacy"))
    print(f"{part.stem}: {len(packed)} documents, {skipped} annotations left out")
