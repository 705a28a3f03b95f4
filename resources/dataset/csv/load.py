"""Reads this dataset with Python's standard library alone.

python3 load.py prints what each part holds; `documents(part)` gives the texts of one, each with its mentions.
"""
import csv
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
csv.field_size_limit(1 << 30)


def parts():
    return sorted(FOLDER.glob("*.csv"))


def documents(part):
    text, mentions = None, []
    with open(part, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows, strict=True):
            if row["text"]:
                if text is not None:
                    yield text, mentions
                text, mentions = row["text"], []
            else:
                mentions.append(row)
    if text is not None:
        yield text, mentions


if __name__ == "__main__":
    for part in parts():
        count = annotated = 0
        for text, mentions in documents(part):
            count += 1
            for mention in mentions:
                pairs = (mention["spans"] or mention["start"] + "-" + mention["end"]).split()
                spans = [map(int, pair.split("-")) for pair in pairs]
                assert " ".join(text[start:end] for start, end in spans) == mention["quote"]
                annotated += 1
        print(f"{part.stem}: {count} documents, {annotated} annotations")
