"""Where sentences begin, well enough for training: the program has its own splitter."""
import re

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st sen rep gov gen col lt sgt capt rev hon jr sr vs no vol pp p ed est fig inc ltd co corp dept "
    "approx etc e.g i.e cf ca jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n d.c a.d b.c a.m p.m".split())
END = re.compile(r"[.!?][\"'\u201d\u2019)\]]*(?:\[\d+\](?::\d+)?)*(?=\s)|\n")


def sentence_starts(text):
    """The offset of each sentence's first character, in order."""
    starts = [0]
    for match in END.finditer(text):
        if match.group() != "\n":
            before = re.search(r"(\S+)$", text[:match.start()])
            word = before.group(1).strip("([\"'\u201c").lower() if before else ""
            behind = text[match.end():].lstrip()
            if text[match.start()] == "." and (word in ABBREVIATIONS or re.fullmatch(r"[a-z]|(?:[a-z]\.)+[a-z]?", word)):
                continue
            if not behind or not (behind[0].isupper() or behind[0].isdigit() or behind[0] in "\"'\u201c(["):
                continue
        start = match.end()
        while start < len(text) and text[start].isspace():
            start += 1
        if start < len(text) and start > starts[-1]:
            starts.append(start)
    return starts
