// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/layers/network_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "model/base/error.h"
#include "ui/document/lab_document.h"
#include "ui/experiment/layers/layer_dialog.h"
#include "ui/experiment/layers/layer_words.h"
#include "ui/parts/text_color.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

NetworkLine::NetworkLine(LabDocument& document, const RunController& controller, QWidget* parent)
    : QWidget(parent),
      document_(document),
      data_(document, controller),
      size_(new QLabel(this)),
      edit_(new QToolButton(this)) {
  size_->setObjectName(QStringLiteral("network.size"));
  size_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  edit_->setObjectName(QStringLiteral("network.edit"));
  edit_->setFocusPolicy(Qt::TabFocus);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(size_, 1);
  row->addWidget(edit_);
  connect(edit_, &QToolButton::clicked, this, &NetworkLine::edit);
  connect(&document_, &LabDocument::configChanged, this, &NetworkLine::refresh);
  connect(&data_, &ChosenData::changed, this, &NetworkLine::refresh);
  refresh();
}

void NetworkLine::refresh() {
  const auto shape = data_.shape();
  if (wanted_ && !data_.reading()) {
    wanted_ = false;
    if (shape) open(*shape);
  }
  edit_->setText(data_.reading() ? tr("Reading the data …") : tr("Edit layers …"));
  edit_->setToolTip(!data_.problem().isEmpty() ? data_.problem()
                    : data_.reading()          ? tr("Click to stop reading")
                                               : tr("What each operation gives, holds and costs; add, remove and move "
                                                             "operations to make a network of your own"));
  const Choice& network = document_.config()["architecture"];
  if (!shape) {
    shown_.reset();
    size_->clear();
    return;
  }
  if (shown_ && shown_->first == network && shown_->second == *shape) return;
  shown_ = {network, *shape};
  try {
    const LayerTable table =
        layerTable(operationsOf(network, shape->input, shape->classes), shape->input, shape->classes);
    fits_ = !table.problem;
    size_->setText(fits_ ? parametersWords(table.parameters) : tr("does not fit the data"));
    size_->setToolTip(
        fits_ ? tr("%1 multiply–adds a sample. %2").arg(groupedDigits(table.multiplyAdds), multiplyAddsHelp())
              : QString::fromStdString(table.problem->sentence));
  } catch (const InputError& error) {
    fits_ = false;
    size_->setText(tr("does not fit the data"));
    size_->setToolTip(refusalText(error));
  }
  setTheme(theme_);
}

void NetworkLine::edit() {
  if (dialog_) return dialog_->raise();
  if (data_.reading()) {
    wanted_ = false;
    return data_.stopReading();
  }
  if (const auto shape = data_.shape()) return open(*shape);
  wanted_ = true;
  data_.read();
}

void NetworkLine::open(const SetShape& shape) {
  const ExperimentConfig& config = document_.config();
  try {
    const std::string operations = operationsOf(config["architecture"], shape.input, shape.classes);
    const CatalogueEntry* set = chosenIn(config, "dataset", document_.catalogues());
    dialog_ = new LayerDialog(engineText(set ? set->title : config["dataset"].name), shape,
                              linesOf(operations, shape.input, shape.classes), window());
  } catch (const InputError& error) {
    Q_EMIT document_.refused(refusalText(error));
    return;
  }
  dialog_->setAttribute(Qt::WA_DeleteOnClose);
  dialog_->setTheme(theme_);
  connect(dialog_, &QDialog::accepted, this, [this] {
    if (dialog_->changed()) document_.setLayers(dialog_->layers());
  });
  connect(dialog_, &QDialog::finished, this, [this] { draft_ = dialog_->unreadText(); });
  dialog_->open();
  if (!draft_.isEmpty()) dialog_->goOnWith(draft_);
}

void NetworkLine::setTheme(const Theme& theme) {
  theme_ = theme;
  colorText(*size_, fits_ ? theme.mutedText : theme.error);
  if (dialog_) dialog_->setTheme(theme);
}

}  // namespace hessianlab
