"""Drives LibreOffice as a coordinator would, one request a line on standard input.

A request is a JSON array of steps, `[name, argument, ...]`; the answer is one line of JSON: `{"ok": [...]}` with what
each step gave, or `{"error": "..."}`. LibreOffice gets a profile of its own and ends with standard input.

Usage: libreoffice.py FOLDER   (an empty folder for the profile)
"""
import json
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.awt import Rectangle
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellRangeAddress, TableSortField


def start(folder):
    pipe = 'kit%d' % os.getpid()
    process = subprocess.Popen(
        ['soffice', '--headless', '--norestore', '--nologo', '-env:UserInstallation=file://' + folder,
         '--accept=pipe,name=%s;urp' % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(300):
        try:
            context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
            desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
            return process, desktop
        except Exception:
            time.sleep(0.1)
    os.killpg(process.pid, signal.SIGTERM)
    raise SystemExit('LibreOffice did not start')


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Hands:
    def __init__(self, desktop):
        self.desktop = desktop
        self.document = None

    def open(self, path):
        self.path = path
        self.document = self.desktop.loadComponentFromURL('file://' + path, '_blank', 0, (prop('Hidden', False),))
        if self.document is None:
            raise RuntimeError('LibreOffice did not open ' + path)

    def save(self):
        self.document.storeToURL('file://' + self.path, (prop('FilterName', 'Calc MS Excel 2007 XML'),))

    def save_in_place(self):
        self.document.store()

    def close(self):
        self.document.close(True)
        self.document = None

    def sheet(self, tab):
        return self.document.Sheets.getByName(tab)

    def range(self, tab, address):
        return self.sheet(tab).getCellRangeByName(address)

    def get(self, tab, address):
        return [list(row) for row in self.range(tab, address).getDataArray()]

    def links(self, tab, address):
        """Text and target of each cell's link, from top to bottom."""
        found = self.range(tab, address)
        cells = [found.getCellByPosition(0, y) for y in range(found.Rows.Count)]
        return [[cell.String, cell.TextFields.getByIndex(0).URL if cell.TextFields.Count else '']
                for cell in cells]

    def texts(self, tab, address):
        """As shown on screen."""
        found = self.range(tab, address)
        return [[found.getCellByPosition(x, y).String for x in range(found.Columns.Count)]
                for y in range(found.Rows.Count)]

    def hidden_columns(self, tab, count):
        columns = self.sheet(tab).Columns
        return [at for at in range(count) if not columns.getByIndex(at).IsVisible]

    def validation(self, tab, address):
        found = self.range(tab, address).Validation
        return [found.Type.value, found.getFormula1(), found.InputMessage]

    def write(self, tab, address, text):
        self.range(tab, address).setString(text)

    def formula(self, tab, address, formula):
        self.range(tab, address).setFormula(formula)

    def sort(self, tab, address, field, by_columns=False):
        order = TableSortField()
        order.Field, order.IsAscending = field, False
        fields = uno.Any('[]com.sun.star.table.TableSortField', (order,))
        self.range(tab, address).sort((prop('SortFields', fields), prop('IsSortColumns', by_columns),
                                       prop('ContainsHeader', False)))

    def insert_columns(self, tab, at, count):
        self.sheet(tab).Columns.insertByIndex(at, count)

    def delete_column(self, tab, at):
        self.sheet(tab).Columns.removeByIndex(at, 1)

    def insert_rows(self, tab, at, count):
        self.sheet(tab).Rows.insertByIndex(at, count)

    def delete_rows(self, tab, at, count):
        self.sheet(tab).Rows.removeByIndex(at, count)

    def move_column(self, tab, source, target):
        """As by cutting a column and pasting it into an inserted one: counted before anything moves."""
        sheet = self.sheet(tab)
        sheet.Columns.insertByIndex(target, 1)
        source += 1 if source >= target else 0
        column = sheet.Columns.getByIndex(source)
        sheet.moveRange(sheet.getCellByPosition(target, 0).CellAddress, column.RangeAddress)
        sheet.Columns.removeByIndex(source, 1)

    def rename_tab(self, tab, title):
        self.sheet(tab).Name = title

    def move_tab(self, tab, at):
        self.document.Sheets.moveByName(tab, at)

    def add_tab(self, title, at):
        self.document.Sheets.insertNewByName(title, at)

    def delete_tab(self, tab):
        self.document.Sheets.removeByName(tab)

    def duplicate_tab(self, tab, title, at):
        self.document.Sheets.copyByName(tab, title, at)

    def add_chart(self, tab, name, source, address):
        where = Rectangle()
        where.X, where.Y, where.Width, where.Height = 5000, 5000, 8000, 6000
        ranges = (self.range(source, address).RangeAddress,)
        self.sheet(tab).Charts.addNewByName(name, where, ranges, True, True)

    def tabs(self):
        return list(self.document.Sheets.ElementNames)

    def count_charts(self, tab):
        return self.sheet(tab).Charts.Count


def answer(hands, line):
    try:
        return {'ok': [getattr(hands, step[0])(*step[1:]) for step in json.loads(line)]}
    except Exception as problem:
        return {'error': repr(problem)}


def main():
    process, desktop = start(sys.argv[1])
    hands = Hands(desktop)
    try:
        for line in sys.stdin:
            print(json.dumps(answer(hands, line)), flush=True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


main()
