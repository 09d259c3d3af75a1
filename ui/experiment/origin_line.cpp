// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/origin_line.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "model/base/error.h"
#include "model/runs/saved_run.h"
#include "ui/experiment/setting_form.h"
#include "ui/parts/choice_box.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_menu.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr const char *kBeginFrom = "training.begin_from", *kFreeze = "training.freeze";

QString originFolder(const LabDocument& document) {
  return QString::fromStdString(document.config().word(kBeginFrom));
}

}  // namespace

OriginLine::OriginLine(LabDocument& document, RunController& controller, QWidget* parent)
    : QWidget(parent),
      document_(document),
      controller_(controller),
      runs_(new ChoiceBox(this)),
      frozen_(new SettingForm(document, this)) {
  const Parameter* from = describe(document_.config(), kBeginFrom, document_.catalogues());
  const QString help = engineText(from->help);
  runs_->setObjectName(QString::fromLatin1(kBeginFrom));
  runs_->setToolTip(help);
  runs_->setAccessibleName(engineText(from->title));
  runs_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  runs_->setFocusPolicy(Qt::StrongFocus);
  auto* label = new QLabel(engineText(from->title), this);
  label->setToolTip(help);
  label->setMinimumWidth(kSettingLabelWidth);
  label->setBuddy(runs_);
  auto* row = new QHBoxLayout;
  row->setSpacing(kSettingSpacing);
  row->addWidget(label);
  row->addWidget(runs_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(5);
  column->addLayout(row);
  frozen_->add(kFreeze, *describe(document_.config(), kFreeze, document_.catalogues()));
  column->addWidget(frozen_);
  connect(runs_, &ChoiceBox::valueTaken, this, [this](int index) { take(runs_->itemData(index).toString()); });
  connect(runs_, &ChoiceBox::offerTaken, this, &OriginLine::browse);
  for (const auto signal : {&RunController::runAdded, &RunController::runsRemoved, &RunController::stateChanged})
    connect(&controller_, signal, this, &OriginLine::refresh);
  connect(&controller_, &RunController::runRelabelled, this, &OriginLine::refresh);
  refresh();
}

void OriginLine::refresh() {
  const QString present = originFolder(document_);
  QStringList names{tr("none: new weights")}, folders{QString()};
  for (const auto& run : controller_.runs()) {
    if (run->config.lab != document_.config().lab || !whyNotBegunFrom(*run).isEmpty()) continue;
    names << run->name;
    folders << QDir::toNativeSeparators(run->folder);
  }
  if (!folders.contains(present)) {
    names << QDir(present).dirName();
    folders << present;
  }
  const QSignalBlocker quiet(runs_);
  if (names != names_ || folders != folders_) {
    names_ = names;
    folders_ = folders;
    runs_->setOffers({});
    runs_->clear();
    for (int i = 0; i < names.size(); ++i) {
      runs_->addItem(names[i], folders[i]);
      runs_->setItemData(i, folders[i], Qt::ToolTipRole);
    }
    runs_->setOffers({{tr("Another folder …"), tr("The folder of a finished run that is not in the table")}});
  }
  runs_->takeValue(static_cast<int>(folders.indexOf(present)));
  frozen_->refresh();
  frozen_->setVisible(!present.isEmpty() || document_.config().number(kFreeze) > 0);
}

// The network of the run comes with its weights, as they fit no other.
void OriginLine::take(const QString& folder) {
  ExperimentConfig next = document_.config();
  next.set(kBeginFrom, folder.toStdString());
  if (folder.isEmpty()) next.set(kFreeze, 0);
  const auto run = std::find_if(controller_.runs().begin(), controller_.runs().end(), [&](const auto& each) {
    return !folder.isEmpty() && QDir::toNativeSeparators(each->folder) == folder;
  });
  if (run != controller_.runs().end()) next["architecture"] = (*run)->config["architecture"];
  const QString title = engineText(describe(next, kBeginFrom, document_.catalogues())->title);
  document_.replaceConfig(next, tr("change of %1").arg(title));
}

void OriginLine::browse() {
  auto* dialog = new QFileDialog(this, runs_->accessibleName(), originFolder(document_));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    const std::string folder = QDir::toNativeSeparators(path).toStdString();
    try {
      readSourceRun(folder, document_.config().lab, document_.catalogues(), folder);
    } catch (const InputError& error) {
      return Q_EMIT document_.refused(refusalText(error));
    }
    document_.set(kBeginFrom, folder);
  });
  dialog->open();
}

}  // namespace hessianlab
