"""Reads `cargo tree --prefix none --format '{p}|{l}'` from standard input and refuses packages with
another licence than those listed.

Only what is compiled on some system is asked about: Cargo.lock also names packages behind features
that are off.
"""

import re
import sys

ALLOWED = {
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0",
    "CC0-1.0", "ISC", "MIT", "MPL-2.0", "Unicode-3.0", "Unlicense", "Zlib",
}

# Packages with another licence, each with the reason.
EXCEPTIONS = {
    # SQLite's blessing and LibTomCrypt's WTFPL ask for nothing: both are put in the public domain.
    "sqlcipher-src": "MIT AND BSD-3-Clause AND blessing AND WTFPL",
}


def tokens(expression):
    """The words of an SPDX expression, `A WITH B` as one word. `/` is an old form of OR."""
    text = expression.replace("/", " OR ")
    text = re.sub(r"\s+WITH\s+", "\0", text)
    found = re.findall(r"[()]|[^\s()]+", text)
    return [word.replace("\0", " WITH ") for word in found]


def allowed(expression):
    """Whether an SPDX expression can be met with allowed licences; AND binds tighter than OR."""
    words = tokens(expression)

    def either():
        value = both()
        while words and words[0] == "OR":
            words.pop(0)
            value = both() or value
        return value

    def both():
        value = one()
        while words and words[0] == "AND":
            words.pop(0)
            value = one() and value
        return value

    def one():
        word = words.pop(0)
        if word == "(":
            value = either()
            words.pop(0)
            return value
        return word in ALLOWED

    return either()


# The reader is tried on what it must tell apart.
assert allowed("MIT OR GPL-3.0") and allowed("MIT/GPL-3.0")
assert not allowed("MIT AND GPL-3.0")
assert allowed("(MIT OR GPL-3.0) AND Unicode-3.0") and not allowed("GPL-3.0 OR MIT AND LGPL-2.1")
assert allowed("Apache-2.0 WITH LLVM-exception OR MIT") and not allowed("Apache-2.0 WITH Foo")

packages = {}
for line in filter(str.strip, sys.stdin):
    package, licence = line.strip().removesuffix(" (*)").split("|")
    packages[package.removesuffix(" (proc-macro)")] = licence
assert packages, "nothing was handed in"

faults = [
    f"{package}: {licence or 'no licence named'}"
    for package, licence in packages.items()
    if not (licence and allowed(licence)) and EXCEPTIONS.get(package.split()[0]) != licence
]
print("\n".join(sorted(faults)) or f"{len(packages)} packages, all licences allowed")
sys.exit(1 if faults else 0)
