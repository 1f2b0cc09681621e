import type { GridHyperlink } from "../../host/xlsx/grid/gridWorkbook";
import type { ChartCells, ChartCorner, SavedChart } from "../../host/xlsx/save/savedChart";
import type { SavedNote } from "../../host/xlsx/save/savedWorkbook";
import { cellAreaOf } from "../univer/heldCells";
import type { Area } from "../workbook/area";
import type { BookChart } from "../workbook/book/bookChart";
import type { BookSheet } from "../workbook/book/bookSheet";
import { answeredValue } from "../workbook/book/cellValues";
import { cellAtPoint, pointsAcross, pointsDown } from "../workbook/book/points";

/** A sheet's links as a file holds them. */
export function hyperlinksOf({ hyperlinks }: BookSheet): GridHyperlink[] {
  return hyperlinks.map(({ area, link }) => ({
    area: cellAreaOf(area),
    address: link["address"],
    place: link["documentReference"],
    tip: link["screenTip"],
  }));
}

/** The comments made on a sheet, as notes: what every Excel shows. */
export function notesOf({ comments }: BookSheet): SavedNote[] {
  return comments.map(({ cell, content, authorName }) => ({
    rowIndex: cell.rowIndex,
    columnIndex: cell.columnIndex,
    author: authorName,
    text: content,
  }));
}

/** The charts made on a sheet, with the numbers they show now. */
export function chartsOf(sheet: BookSheet): SavedChart[] {
  return sheet.charts.map((chart) => {
    const { left, top, width, height } = chart.place;
    return {
      name: chart.name,
      type: chart.type,
      title: chart.title.visible ? chart.title.text : undefined,
      legend: chart.legend.visible ? chart.legend.position : undefined,
      from: cornerOf(sheet, left, top),
      to: cornerOf(sheet, left + width, top + height),
      series: chart.series.map(({ name, values, categories }) => ({
        name,
        values: cellsOf(chart, values),
        categories: cellsOf(chart, categories),
      })),
    };
  });
}

function cornerOf(sheet: BookSheet, left: number, top: number): ChartCorner {
  const { rowIndex, columnIndex } = cellAtPoint(sheet, left, top);
  return {
    rowIndex,
    columnIndex,
    down: top - pointsDown(sheet, 0, rowIndex),
    across: left - pointsAcross(sheet, 0, columnIndex),
  };
}

function cellsOf({ source }: BookChart, area: Area | undefined): ChartCells | undefined {
  if (area === undefined) return undefined;
  const values = source.sheet.cells.values(area).flat().map(answeredValue);
  return { sheet: source.sheet.name, area: cellAreaOf(area), values };
}
