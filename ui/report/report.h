// SPDX-License-Identifier: GPL-3.0-or-later
// What one run came to, in one document: what was really computed, and for what was not, how to get it. Plain data and
// the words around it; drawing and asking are done by report_job.h.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPicture>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <vector>

#include "model/questions/pictures.h"
#include "model/questions/spectrum.h"
#include "ui/runs/run.h"
#include "viz/base/paper_theme.h"

namespace hessianlab {

// A plot has `svg` and `drawing`, a picture has `pixels`.
struct ReportFigure {
  QString words;     // what it shows, for who cannot see it
  QByteArray svg;    // for browsers
  QPicture drawing;  // for paper
  QImage pixels;     // one for each value, enlarged without blurring
  QSize size;        // in pixels of 96 to the inch
};

struct Report {
  std::shared_ptr<const Run> run;
  QString date;     // of the report
  QString command;  // that trains the run again; empty: there is none
  FigureColors colors = FigureColors::Screen;
  std::map<QString, ReportFigure> figures;  // by name: "training.loss", "robustness.linf", "sample.0.original"
  QStringList classNames;
  bool planar = false;
  std::shared_ptr<const PicturesResult> pictures;
  std::shared_ptr<const SpectrumResult> spectrum;
  QString whyNoNetwork;  // why the network could not be asked; empty: it was, or it will be
  QString problem;       // what could not be answered, a sentence; empty: nothing
};

enum class ReportKind {
  Page,   // for browsers: everything inside, nothing is fetched
  Paper,  // for QTextDocument; its images are called "figure:NAME"
};

QString reportHtml(const Report& report, const Catalogues& catalogues, ReportKind kind);

// What the document is made of; each returns HTML.
namespace report_part {
QString figure(const Report& report, const QString& name, ReportKind kind);  // empty: there is none of that name
QString table(const QStringList& headings, const std::vector<QStringList>& rows);
QString missing(const QString& what, const QString& how);
QString robustness(const Report& report, const Catalogues& catalogues, ReportKind kind);
QString samples(const Report& report, const Catalogues& catalogues, ReportKind kind);
}  // namespace report_part

}  // namespace hessianlab
