// SPDX-License-Identifier: GPL-3.0-or-later
// Data of one's own in the window, and what can be done where data are missing.
#include <algorithm>

#include "model/base/error.h"
#include "model/data/missing.h"
#include "ui/data/data_opening.h"
#include "ui/experiment/experiment_panel.h"
#include "ui/experiment/transport_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"

namespace hessianlab {

void MainWindow::buildData() {
  data_ = new DataOpening(document_, bar_->presets(), this);
  connect(data_, &DataOpening::problem, message_, &MessageBar::showError);
  connect(data_, &DataOpening::message, this, [this](const QString& text) { status_->showNote(text); });
  connect(experiment_, &ExperimentPanel::openDataWanted, data_, &DataOpening::ask);
  connect(experiment_, &ExperimentPanel::ownDataWanted, data_, &DataOpening::askFor);
  connect(experiment_, &ExperimentPanel::recentDataWanted, data_,
          [this](int place) { data_->openRecent(static_cast<std::size_t>(place)); });
  const auto offer = [this] {
    QStringList titles, paths;
    for (const Choice& used : data_->recent().all()) {
      titles << data_->recent().title(used);
      paths << RecentData::pathOf(used);
    }
    experiment_->setRecentData(titles, paths);
  };
  connect(data_, &DataOpening::recentChanged, this, offer);
  offer();
}

// Generated points need no files; the preset among those whose regularizer is the one that is set.
QString MainWindow::presetWithoutFiles() const {
  const Preset* first = nullptr;
  for (const Preset& preset : bar_->presets()) {
    if (!isPlanar(catalogues_, preset.config) || !whyMissing(preset.config["dataset"]).empty()) continue;
    if (!first) first = &preset;
    if (preset.config["regularizer"].name == document_.config()["regularizer"].name)
      return QString::fromStdString(preset.name);
  }
  return first ? QString::fromStdString(first->name) : QString();
}

void MainWindow::showFailure(const QString& text) {
  const Run* run = controller_.current();
  const Choice& wanted = (run ? run->config : document_.config())["dataset"];
  bool missing = false;
  try {
    missing = !wanted.name.empty() && !whyMissing(wanted).empty();
  } catch (const InputError&) {
    missing = false;  // there is no such set: the message says it
  }
  if (!missing) return message_->showError(text);
  std::vector<MessageBar::Way> ways{
      {tr("Choose the data …"), tr("A file or a folder of data, which is looked at first"), [this] { data_->ask(); }}};
  if (const QString preset = presetWithoutFiles(); !preset.isEmpty())
    ways.push_back({tr("Use two moons"), tr("Points that the program draws itself; they need no files"),
                    [this, preset] { bar_->usePreset(preset); }});
  message_->showErrorWith(text, std::move(ways));
}

}  // namespace hessianlab
