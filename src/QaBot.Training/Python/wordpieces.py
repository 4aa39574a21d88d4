"""Word pieces of BERT's uncased vocabulary, each with its place in the text (Devlin et al. 2019, Wu et al. 2016)."""
import unicodedata

LONGEST_WORD = 100


def is_punctuation(char):
    code = ord(char)
    in_ascii = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return in_ascii or unicodedata.category(char).startswith("P")


def is_ideograph(char):
    code = ord(char)
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2CEAF
            or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


def split_words(text):
    """(start, end) of each word: a run without white space, punctuation and ideographs; each of the latter two by itself."""
    spans, start = [], None
    for i, char in enumerate(text):
        if char.isspace() or unicodedata.category(char).startswith("C") or char == "\ufffd":
            if start is not None:
                spans.append((start, i))
                start = None
        elif is_punctuation(char) or is_ideograph(char):
            if start is not None:
                spans.append((start, i))
                start = None
            spans.append((i, i + 1))
        elif start is None:
            start = i
    if start is not None:
        spans.append((start, len(text)))
    return spans


class WordPieces:
    """Cuts words greedily into the longest pieces of the vocabulary."""

    def __init__(self, vocabulary_path):
        with open(vocabulary_path, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): number for number, line in enumerate(lines)}
        self.cls, self.sep, self.pad, self.unknown = (self.ids[name] for name in ("[CLS]", "[SEP]", "[PAD]", "[UNK]"))
        self._words = {}

    def word(self, word):
        known = self._words.get(word)
        if known is None:
            known = self._words[word] = self._cut(word)
        return known

    def _cut(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if len(plain) > LONGEST_WORD:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start:
                piece = self.ids.get(("##" if start else "") + plain[start:end])
                if piece is not None:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(piece)
            start = end
        return pieces

    def encode(self, text):
        """Piece ids, and for each the (start, end) of the word that it belongs to."""
        ids, spans = [], []
        for start, end in split_words(text):
            for piece in self.word(text[start:end]):
                ids.append(piece)
                spans.append((start, end))
        return ids, spans
