"""Reads this dataset with Python's standard library alone.

python3 load.py prints what each part holds; `sentences(part)` gives the sentences of one, as lists of tokens and tags.
"""
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def parts():
    return sorted(path for path in FOLDER.glob("*.conll*"))


def sentences(part):
    tokens, tags = [], []
    with open(part, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line or line.startswith("-DOCSTART-"):
                if tokens:
                    yield tokens, tags
                tokens, tags = [], []
            else:
                columns = line.split(" ")
                tokens.append(columns[0])
                tags.append(columns[-1])
    if tokens:
        yield tokens, tags


if __name__ == "__main__":
    for part in parts():
        count = tagged = 0
        for tokens, tags in sentences(part):
            count += 1
            tagged += sum(tag != "O" for tag in tags)
        print(f"{part.stem}: {count} sentences, {tagged} tagged tokens")
