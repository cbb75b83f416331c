LC_ALL=C sort -u {list} | sha256sum
