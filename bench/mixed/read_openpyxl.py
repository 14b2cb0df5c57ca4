"""read_openpyxl.py FOLDER [OUT.json]: every workbook below a folder, read-only, once for formulas and once for values.

Prints the milliseconds of CPU from the first file on and the number of filled cells, as bench/read-files.mjs does.
With OUT.json it writes what it saw: file -> sheet -> address -> value.
"""
import datetime
import json
import os
import sys
import time

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return {"date": str(value)}
    return value


def cells_of(path, data_only):
    book = openpyxl.load_workbook(path, read_only=True, data_only=data_only)
    seen = {}
    for sheet in book.worksheets:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    cells[cell.coordinate] = cell.value
        seen[sheet.title] = cells
    book.close()
    return seen


files = sorted(
    os.path.join(folder, name)
    for folder, _, names in os.walk(sys.argv[1])
    for name in names
    if name.endswith((".xlsx", ".xlsm"))
)
before = time.process_time()
count = failed = 0
all_seen = {}
for path in files:
    try:
        formulas = cells_of(path, False)
        values = cells_of(path, True)
    except Exception:  # the round holds files that are no workbooks
        failed += 1
        continue
    count += sum(len(cells) for cells in formulas.values())
    if len(sys.argv) > 2:
        name = os.path.relpath(path, sys.argv[1])
        all_seen[name] = {s: {a: plain(v) for a, v in cells.items()} for s, cells in values.items()}
print(json.dumps({"work": (time.process_time() - before) * 1000, "cells": count, "failed": failed}))
if len(sys.argv) > 2:
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        json.dump(all_seen, out)
