"""Questions as people type them, and questions made from others so that the text does not answer them."""
import re

FUNCTION_WORDS = frozenset(
    "a an the is are was were be been do does did has have had of in on at to for by with from and or that which this it "
    "its as can could will would".split())
GREETINGS = ("hi, ", "hello ", "hey ", "please tell me ", "can you tell me ", "tell me ", "i want to know ", "do you know ",
             "could you please say ", "good morning, ", "quick question: ", "i was wondering ")
KEYBOARD = {row[i]: row[max(0, i - 1)] + row[min(len(row) - 1, i + 1)]
            for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for i in range(len(row))}
AUXILIARIES = frozenset("is are was were does did do can could will would has have had should may must".split())
YEAR = re.compile(r"\b(1[0-9]{3}|20[0-2][0-9])\b")
NUMBER = re.compile(r"\b\d[\d,.]*\b")
NAME = re.compile(r"\b[A-Z][\w'’-]+(?:\s+(?:of|the|de|von|van|al|bin)?\s*[A-Z][\w'’-]+)*")
DENIAL = re.compile(r"\b(not|never|no|none|neither|nor|cannot|without|except|unlike)\b|n't\b", re.IGNORECASE)


def mistype(question, dice):
    """One or two typing errors in words of four letters or more."""
    words = question.split(" ")
    long_words = [i for i, word in enumerate(words) if len(word) >= 4 and word.isalpha()]
    for i in dice.sample(long_words, min(len(long_words), dice.choice((1, 1, 2)))):
        word, at = words[i], dice.randrange(1, len(words[i]) - 1)
        kind = dice.randrange(4)
        if kind == 0:
            word = word[:at] + word[at + 1:]
        elif kind == 1:
            word = word[:at] + word[at + 1] + word[at] + word[at + 2:]
        elif kind == 2:
            word = word[:at] + dice.choice(KEYBOARD.get(word[at].lower(), word[at])) + word[at + 1:]
        else:
            word = word[:at] + word[at] + word[at:]
        words[i] = word
    return " ".join(words)


def as_typed(question, dice):
    """The question as it may be typed into a chat or a search box."""
    kind = dice.random()
    if kind < 0.35:
        return mistype(question, dice)
    if kind < 0.55:
        return question.rstrip("?. ")
    if kind < 0.75:
        words = [w for w in question.rstrip("?. ").split() if w.lower() not in FUNCTION_WORDS]
        return " ".join(words) if len(words) >= 2 else question
    greeting = dice.choice(GREETINGS)
    return greeting + question[0].lower() + question[1:]


def with_not(question, passage):
    """The question with "not" put in, where neither it nor the passage denies anything; None where it cannot be."""
    if DENIAL.search(question) or DENIAL.search(passage):
        return None
    words = question.split(" ")
    for i, word in enumerate(words[:-1]):
        if word.lower() in AUXILIARIES:
            if i == 0 or words[i - 1].lower() in ("who", "what", "which", "that"):
                at = i + 1
            else:
                at = i + 2 if i + 2 < len(words) else i + 1
            return " ".join(words[:at] + ["not"] + words[at:])
    return None


def names(text):
    """Names of a text: capitalised words that do not begin it."""
    return [m.group() for m in NAME.finditer(text) if m.start() > 0 and len(m.group()) > 2]


def exchanged(question, passage, others, dice):
    """The question with a year, number or name of it put in place of another of the same kind; None where it has none."""
    for pattern in (YEAR, NUMBER):
        found = pattern.search(question)
        if found:
            choices = [x for x in set(pattern.findall(others)) if x != found.group() and x not in question]
            return question[:found.start()] + dice.choice(sorted(choices)) + question[found.end():] if choices else None
    found = [name for name in names(question) if name in passage]
    if not found:
        return None
    name = dice.choice(found)
    choices = [x for x in sorted(set(names(others))) if x not in question and name not in x and x not in passage
               and len(x.split()) == len(name.split())]
    return question.replace(name, dice.choice(choices)) if choices else None


def reversed_roles(question, answer):
    """The question with the answer itself in place of a name that it asks about: "Who killed A?" where A killed another."""
    if not answer or not answer[0].isupper() or len(answer.split()) > 4 or answer in question:
        return None
    found = names(question)
    if len(found) != 1:
        return None
    return question.replace(found[0], answer)
