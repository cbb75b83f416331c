SEED={seed}
LABEL={label}
N={n}
while IFS= read -r id; do
  printf '%s  %s\n' "$(printf 'tilsyn1|%s|%s|%s' "$SEED" "$LABEL" "$id" |
    sha256sum | cut -c1-64)" "$id"
done < {list} | LC_ALL=C sort | head -n "$N"
