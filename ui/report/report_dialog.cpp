// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <algorithm>

#include "ui/export/save_question.h"
#include "ui/parts/kept_settings.h"

namespace hessianlab {

namespace {

const QString kKind = QStringLiteral("report/kind"), kColors = QStringLiteral("report/colors");

QComboBox* choiceOf(const QStringList& titles, const QString& name, const QString& key, QWidget* parent) {
  auto* box = new QComboBox(parent);
  box->setObjectName(name);
  box->addItems(titles);
  if (keepsSettings()) box->setCurrentIndex(std::clamp(QSettings().value(key).toInt(), 0, box->count() - 1));
  return box;
}

}  // namespace

ReportDialog::ReportDialog(const QString& run, QWidget* window) : QDialog(window), run_(run) {
  setObjectName(QStringLiteral("reportDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Report of %1").arg(run));
  kind_ = choiceOf({tr("Web page (HTML)"), tr("PDF document")}, QStringLiteral("report.kind"), kKind, this);
  kind_->setToolTip(tr("A web page is one file that any browser opens; a PDF has pages of A4"));
  colors_ = choiceOf(colorTitles(), QStringLiteral("report.colors"), kColors, this);
  colors_->setToolTip(tr("Of curves, maps and perturbations. In black and white, dashes and marks tell curves apart"));
  auto* form = new QFormLayout(this);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("&Format"), kind_);
  form->addRow(tr("C&olours"), colors_);
  auto* buttons = new QDialogButtonBox(this);
  auto* save = buttons->addButton(tr("&Save …"), QDialogButtonBox::ActionRole);
  save->setObjectName(QStringLiteral("report.save"));
  save->setDefault(true);
  auto* close = buttons->addButton(tr("Clos&e"), QDialogButtonBox::RejectRole);
  close->setAutoDefault(false);
  connect(save, &QPushButton::clicked, this, &ReportDialog::askFile);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  form->addRow(buttons);
}

void ReportDialog::askFile() {
  if (keepsSettings()) {
    QSettings settings;
    settings.setValue(kKind, kind_->currentIndex());
    settings.setValue(kColors, colors_->currentIndex());
  }
  QStringList filters{tr("Web page (*.html)"), tr("PDF document (*.pdf)")};
  if (kind_->currentIndex() == 1) std::reverse(filters.begin(), filters.end());
  askWhere(this, windowTitle(), fileNameOf(QStringLiteral("report ") + run_), filters, [this](const QString& path) {
    Q_EMIT chosen(path, static_cast<FigureColors>(colors_->currentIndex()));
    close();
  });
}

}  // namespace hessianlab
