"""Prints what openpyxl reads in a workbook: {sheet: [[value, ...], ...]}, and what it has of charts,
tables and formulas."""

import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
print(
    json.dumps(
        {
            "sheets": {
                sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()]
                for sheet in book
            },
            "tables": sum(len(sheet.tables) for sheet in book),
            "charts": sum(len(sheet._charts) for sheet in book),
            "formulas": sum(cell.data_type == "f" for cell in cells),
        },
        default=str,
    )
)
