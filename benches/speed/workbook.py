"""Writes the table of `papers.rs` with XlsxWriter; prints the milliseconds of the fastest of three."""

import io
import sys
import time

import xlsxwriter

rows = int(sys.argv[1])
data = [[f"ord {n % (50 + at)}" for at in range(6)] + [n % 40, n % 3] for n in range(rows)]
heads = [{"header": f"Ord {n}" if n < 6 else f"Tal {n}"} for n in range(8)]


def write():
    began = time.perf_counter()
    book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
    number = book.add_format({"num_format": "#,##0", "align": "right"})
    sheet = book.add_worksheet("Tabel 1")
    for at, row in enumerate(data, start=3):
        for column in range(6):
            sheet.write_string(at, column, row[column])
        sheet.write_number(at, 6, row[6], number)
        sheet.write_number(at, 7, row[7], number)
    sheet.add_table(2, 0, rows + 2, 7, {"columns": heads, "style": "Table Style Light 15"})
    book.close()
    return (time.perf_counter() - began) * 1000


print(min(write() for _ in range(3)))
