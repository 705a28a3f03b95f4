"""Loads this dataset with Hugging Face's library (pip install datasets): splits, tokens, and tags as class labels."""
from pathlib import Path

from datasets import load_dataset

dataset = load_dataset(str(Path(__file__).resolve().parent))
for name, split in dataset.items():
    tags = split.features["ner_tags"].feature
    print(f"{name}: {len(split)} documents")
    for token, tag in list(zip(split[0]["tokens"], split[0]["ner_tags"]))[:10]:
        print("  ", token, tags.int2str(tag))
