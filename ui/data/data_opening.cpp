// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_opening.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>
#include <utility>

#include "model/base/error.h"
#include "ui/data/data_file_dialog.h"
#include "ui/data/data_preview.h"
#include "ui/data/data_reader.h"
#include "ui/data/use_data.h"
#include "ui/document/lab_document.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

DataOpening::DataOpening(LabDocument& document, std::vector<Preset> presets, QWidget* window)
    : QObject(window),
      document_(document),
      presets_(std::move(presets)),
      window_(window),
      recent_(document.catalogues().choices("dataset")),
      reader_(new DataReader(this)),
      preview_(new DataPreview(document.catalogues().choices("dataset"), document.catalogues().choices("architecture"),
                               window)) {
  connect(reader_, &DataReader::recognised, this, &DataOpening::preview);
  connect(reader_, &DataReader::failed, this, &DataOpening::problem);
  connect(preview_, &DataPreview::message, this, &DataOpening::message);
  connect(preview_, &DataPreview::used, this, [this](const auto& data) { use(*data); });
  connect(&recent_, &RecentData::changed, this, &DataOpening::recentChanged);
}

void DataOpening::ask() {
  choose({}, {});
}

void DataOpening::askFor(const QString& set) {
  const auto now = document_.config().sections.find("dataset");
  const bool isSet = now != document_.config().sections.end() && now->second.name == set.toStdString();
  if (isSet && !RecentData::pathOf(now->second).isEmpty()) return;
  const CatalogueEntry* entry = find(document_.catalogues().choices("dataset"), set.toStdString());
  choose(set, entry ? tr("Open data: %1").arg(engineText(entry->title)) : QString());
}

void DataOpening::choose(const QString& set, const QString& title) {
  auto* dialog = new DataFileDialog(window_);
  if (!title.isEmpty()) dialog->setWindowTitle(title);
  if (!recent_.all().empty()) dialog->setDirectory(QFileInfo(RecentData::pathOf(recent_.all().front())).absolutePath());
  connect(dialog, &DataFileDialog::chosen, this, [this, set](const QString& path) {
    open(path);
    wanted_ = set;
  });
  dialog->open();
}

void DataOpening::open(const QString& path) {
  wanted_.clear();
  reader_->recognise(path);
}

void DataOpening::openRecent(std::size_t place) {
  if (place >= recent_.all().size()) return;
  const Choice data = recent_.all()[place];
  if (!RecentData::isThere(data))
    return Q_EMIT problem(
        tr("%1 is not there any more: bring it back, or open other data.").arg(RecentData::pathOf(data)));
  present(data);
}

// What is set already is looked at as it is set. A table of two columns is one of points, too: the person's word
// counts.
void DataOpening::preview(const QString& name, const QString& path) {
  const QString tables = QStringLiteral("csv-");
  const bool either = name.startsWith(tables) && wanted_.startsWith(tables);
  Choice data{(either ? wanted_ : name).toStdString(), {{"path", path.toStdString()}}};
  const auto set = document_.config().sections.find("dataset");
  if (set != document_.config().sections.end() && set->second.name == data.name &&
      RecentData::pathOf(set->second) == path)
    data = set->second;
  present(data);
}

void DataOpening::present(const Choice& data) {
  try {
    preview_->present(data, keepsNetwork(document_.config(), data, document_.catalogues()));
  } catch (const InputError& error) {
    Q_EMIT problem(refusalText(error));
  }
}

void DataOpening::use(const DataInspection& data) {
  const QString name = QFileInfo(RecentData::pathOf(data.choice)).fileName();
  try {
    document_.replaceConfig(withData(document_.config(), data, document_.catalogues(), presets_),
                            tr("the data %1").arg(name));
  } catch (const InputError& error) {
    return Q_EMIT problem(refusalText(error));
  }
  recent_.remember(data.choice);
  Q_EMIT message(tr("The data are now %1").arg(name));
}

void DataOpening::fillMenu(QMenu& menu) {
  menu.clear();
  for (std::size_t i = 0; i < recent_.all().size(); ++i) {
    const Choice& data = recent_.all()[i];
    QString title = recent_.title(data);
    QAction* action = menu.addAction(title.replace(u'&', QStringLiteral("&&")), this, [this, i] { openRecent(i); });
    action->setToolTip(RecentData::pathOf(data));
  }
  if (!menu.isEmpty()) return;
  menu.addAction(tr("None yet"))->setEnabled(false);
}

void DataOpening::setTheme(const Theme& theme) {
  preview_->setTheme(theme);
}

}  // namespace hessianlab
