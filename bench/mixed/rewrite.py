"""rewrite.py openpyxl|xlsxwriter SOURCE TARGET: the same cells, written by another library.

Used by bench/mixed-corpus.ts alone. openpyxl keeps styles and loses stored results of formulas; XlsxWriter is given
values, formulas, stored results and number formats.
"""
import os
import sys

import openpyxl
import xlsxwriter


def by_openpyxl(source, target):
    book = openpyxl.load_workbook(source)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if not isinstance(cell, openpyxl.cell.MergedCell):
                    cell.comment = None   # exceljs cannot open a workbook that has openpyxl's comments
    book.save(target)


def by_xlsxwriter(source, target):
    formulas = openpyxl.load_workbook(source)
    values = openpyxl.load_workbook(source, data_only=True)
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    formats = {}
    for sheet in formulas.worksheets:
        page = book.add_worksheet(sheet.title)
        if sheet.sheet_state != "visible":
            page.hide()
        results = values[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                write(book, page, formats, cell, results[cell.coordinate].value)
    book.close()


def write(book, page, formats, cell, result):
    key = (cell.number_format, cell.font.name, cell.font.sz)
    if key not in formats:
        formats[key] = book.add_format({"num_format": key[0], "font_name": key[1] or "Calibri", "border": 1})
    row, column, look = cell.row - 1, cell.column - 1, formats[key]
    if cell.value is None:
        page.write_blank(row, column, None, look)
    elif cell.data_type == "f":
        page.write_formula(row, column, str(cell.value), look, "" if result is None else result)
    elif cell.data_type == "b":
        page.write_boolean(row, column, cell.value, look)
    elif cell.data_type == "n":
        page.write_number(row, column, cell.value, look)
    elif cell.data_type == "d":
        page.write_datetime(row, column, cell.value, look)
    else:
        page.write_string(row, column, str(cell.value), look)


maker = {"openpyxl": by_openpyxl, "xlsxwriter": by_xlsxwriter}[sys.argv[1]]
for name in sorted(os.listdir(sys.argv[2])):
    maker(os.path.join(sys.argv[2], name), os.path.join(sys.argv[3], name))
