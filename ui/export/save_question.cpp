// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/save_question.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "ui/parts/kept_settings.h"

namespace hessianlab {

namespace {

constexpr auto kFolder = "export.folder";

// What is saved goes where the last thing was saved, not where data or networks were looked for last.
QString startFolder() {
  const QString last = keepsSettings() ? QSettings().value(kFolder).toString() : QString();
  return QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

// Kept alive by itself; deletes itself when closed.
QFileDialog* openDialog(QWidget* window, const QString& title, QFileDialog::FileMode mode, TakePath take) {
  auto* dialog = new QFileDialog(window, title, startFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(mode);
  dialog->setAcceptMode(mode == QFileDialog::Directory ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
  QObject::connect(dialog, &QFileDialog::fileSelected, window, [mode, take = std::move(take)](const QString& path) {
    if (keepsSettings())
      QSettings().setValue(kFolder, mode == QFileDialog::Directory ? path : QFileInfo(path).absolutePath());
    take(path);
  });
  return dialog;
}

QString endingOf(const QString& filter) {
  return filter.section(QStringLiteral("*."), 1).chopped(1);
}

}  // namespace

void askWhere(QWidget* window, const QString& title, const QString& name, const QStringList& filters, TakePath take) {
  QFileDialog* dialog = openDialog(window, title, QFileDialog::AnyFile, std::move(take));
  dialog->setNameFilters(filters);
  dialog->setDefaultSuffix(endingOf(filters.front()));
  dialog->selectFile(name);
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                   [dialog](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
  dialog->open();
}

void askWhere(QWidget* window, const QString& title, const QString& name, const std::vector<FigureFormat>& formats,
              TakePath take) {
  QStringList filters;
  for (const FigureFormat format : formats)
    filters << QStringLiteral("%1 (*.%2)").arg(titleOf(format), suffixOf(format));
  askWhere(window, title, name, filters, std::move(take));
}

void askFolder(QWidget* window, const QString& title, TakePath take) {
  openDialog(window, title, QFileDialog::Directory, std::move(take))->open();
}

QString fileNameOf(const QString& title) {
  QString name;
  for (const QChar c : title.toLower())
    if (c.isLetterOrNumber() && c.unicode() < 128)
      name += c;
    else if (!name.isEmpty() && !name.endsWith(u'-'))
      name += u'-';
  constexpr int kLongest = 60;
  name.truncate(kLongest);
  while (name.endsWith(u'-')) name.chop(1);
  return name.isEmpty() ? QStringLiteral("figure") : name;
}

QString freePath(const QString& folder, const QString& name, const QString& suffix) {
  const auto path = [&](int number) {
    const QString numbered = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
    return QDir(folder).filePath(numbered + u'.' + suffix);
  };
  int number = 1;
  while (QFileInfo(path(number)).exists() || QFileInfo(path(number)).isSymLink()) ++number;
  return path(number);
}

}  // namespace hessianlab
