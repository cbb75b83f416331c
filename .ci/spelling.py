"""Checks the spelling of every word for people: the texts of the interface, the user's guide, checklists,
handbook, practice and glossary. Needs hunspell with its Danish and British dictionaries.

Words of the field and of the program that no dictionary knows stand in `words-da.txt` and `words-en.txt`
beside this file, one a line. A word that stands there and nowhere else is told too.
"""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ASSETS = HERE.parent / "assets"
DICTIONARIES = {"da": "da_DK", "en": "en_GB"}
# Keys of the TOML files whose values are names for the program and not words for people.
CODES = {
    "id", "area", "omraade", "question", "spoergsmaal", "checkliste", "sagsnummer", "file", "kategori",
    "afsnit", "type", "version", "etiket", "arbejdsgang", "unit", "slug",
}


def of_fluent(path):
    """Every text of a Fluent file with its line, without what is put in and how forms are chosen."""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line.startswith("#"):
            continue
        line = re.sub(r"^\s*\.?[a-z][\w.-]* =", "", line)
        line = re.sub(r"\{ *\$?[\w-]+ *(->)?|^\s*\*?\[[\w-]+\]|\{ *\"[^\"]*\" *\}", " … ", line)
        yield number, line


def of_guide(path):
    """Every line of a chapter."""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line.startswith("{"):
            yield number, line


def of_toml(path, language):
    """Every text of a TOML file in one language; the line is not known."""

    def walk(value, key, own):
        if isinstance(value, dict):
            for inner, part in value.items():
                yield from walk(part, inner, inner if inner in DICTIONARIES else own)
        elif isinstance(value, list):
            for part in value:
                yield from walk(part, key, own)
        elif isinstance(value, str) and key not in CODES and re.search(r"\s|^[A-ZÆØÅ]", value):
            spoken = "en" if key.endswith("_en") else own or "da"
            if spoken == language:
                yield "", value

    yield from walk(tomllib.loads(path.read_text()), "", None)


def texts(language):
    """All texts of a language: (file and line, text)."""
    for path in sorted(ASSETS.rglob("*")):
        name = path.relative_to(ASSETS.parent)
        found = []
        if path.suffix == ".ftl" and path.parent.name == language:
            found = of_fluent(path)
        elif path.suffix == ".md" and path.parent.name == language:
            found = of_guide(path)
        elif path.suffix == ".toml" and "demo" not in path.parts and path.name != "areas.toml":
            found = of_toml(path, language)
        for line, text in found:
            yield f"{name}:{line}", text


def words(text):
    """The words of a text, without paths, options, names of files and what has digits in it."""
    text = text.replace("\u00ad", "")
    for token in re.split(r"[\s,;:!?()\[\]»«\"“”…/|=–—-]+", text):
        token = token.strip(".'’_·›<>*+%°§#&$`")
        if re.fullmatch(r"[^\W\d_]+(?:['’][^\W\d_]+)*", token):
            yield token


def unknown(language, candidates):
    """Those of the words that the dictionary does not have."""
    command = ["hunspell", "-d", DICTIONARIES[language], "-i", "utf-8", "-l"]
    answer = subprocess.run(
        command, input="\n".join(sorted(candidates)), capture_output=True, text=True, check=True,
    )
    return set(answer.stdout.split())


def is_there(dictionary):
    """Whether hunspell has a dictionary."""
    asked = subprocess.run(["hunspell", "-D"], input="", capture_output=True, text=True, check=False)
    return dictionary in asked.stdout + asked.stderr


def main():
    if not (shutil.which("hunspell") and all(map(is_there, DICTIONARIES.values()))):
        print("not looked at: hunspell or one of its dictionaries is not here")
        return 0
    # The dictionaries are tried on what they must find.
    assert unknown("da", {"sagslsite", "månden", "afslutet", "sagslisten"}) == {"sagslsite", "månden", "afslutet"}
    assert unknown("en", {"recieve", "colour"}) == {"recieve"}
    faults = []
    for language in DICTIONARIES:
        places = {}
        for place, text in texts(language):
            for word in words(text):
                places.setdefault(word, place)
        assert len(places) > 1000, f"hardly any words in {language}"
        listed = HERE / f"words-{language}.txt"
        ours = {line.strip() for line in listed.read_text().splitlines() if not line.startswith("#")}
        not_there = unknown(language, places)
        known = {word.lower() for word in ours}
        for word in sorted(not_there, key=str.lower):
            if word.lower() not in known:
                faults.append(f"{places.get(word, '')} {word}")
        used = {word.lower() for word in places}
        faults += [f"{listed.name}: {word} is used nowhere" for word in sorted(ours) if word.lower() not in used]
        print(f"{language}: {len(places)} words, {len(ours)} of our own")
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
