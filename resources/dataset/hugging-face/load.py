"""Reads this dataset with Python's standard library alone.

python3 load.py prints what each part holds; `documents(part)` gives the documents of one.
"""
import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "data"


def parts():
    return sorted(FOLDER.glob("*.jsonl"))


def documents(part):
    # Only a line feed ends a record: a text may hold other line ends.
    with open(part, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield json.loads(line)


if __name__ == "__main__":
    for part in parts():
        count = annotated = 0
        for document in documents(part):
            count += 1
            assert len(document["tokens"]) == len(document["ner_tags"])
            for entity in document["entities"]:
                words = " ".join(document["text"][s["start"]:s["end"]] for s in entity["spans"])
                assert words == entity["text"]
                annotated += 1
        print(f"{part.stem}: {count} documents, {annotated} annotations")
