"""Counts the figures of a department from every case and answer with DuckDB, and prints how long
reading the files took and how long counting."""

import json
import sys
import time

import duckdb

folder = sys.argv[1]
connection = duckdb.connect()
begun = time.perf_counter()
for table in ("cases", "answers"):
    connection.execute(f"CREATE TABLE {table} AS SELECT * FROM read_csv('{folder}/{table}.csv', header = true)")
loaded = time.perf_counter()

CASES = """
SELECT centre AS name, count(*) AS n, sum(error) AS x
FROM cases WHERE random = 1 AND judged = 1 GROUP BY centre
"""
# Looked at: answered in any way but "not relevant". Not in order: all of these but "met".
ANSWERS = """
WITH counted AS (
  SELECT centre, question || ' ' || meaning AS question,
    count(*) FILTER (verdict <> 'not_relevant') AS n,
    count(*) FILTER (verdict IN ('partly_met', 'not_met', 'not_documented')) AS x
  FROM answers JOIN cases ON cases.id = answers.case_id
  WHERE random = 1 AND judged = 1 AND gated = 0 AND verdict IS NOT NULL
  GROUP BY ALL
)
SELECT question AS name, sum(n), sum(x) FROM counted GROUP BY question
UNION ALL
SELECT centre || ' ' || question, n, x FROM counted WHERE n > 0
"""
counts = []
times = []
for _ in range(5):
    begun_query = time.perf_counter()
    counts = connection.execute(CASES).fetchall() + connection.execute(ANSWERS).fetchall()
    times.append(time.perf_counter() - begun_query)
print(json.dumps({
    "load_ms": (loaded - begun) * 1000,
    "query_ms": sorted(times)[len(times) // 2] * 1000,
    "counts": [[name, int(n), int(x)] for name, n, x in counts],
}))
