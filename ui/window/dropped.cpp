// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dropped.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>

#include "model/formats/shared_experiment.h"

namespace hessianlab {

namespace {

constexpr qint64 kLargestText = 4 << 20;  // settings and lessons are far smaller

bool holdsRun(const QDir& folder) {
  return folder.exists(QStringLiteral("config.json")) &&
         (folder.exists(QStringLiteral("run.json")) || folder.exists(QStringLiteral("metrics.csv")));
}

bool holdsRuns(const QDir& folder) {
  for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
    if (holdsRun(QDir(folder.filePath(name)))) return true;
  return false;
}

DroppedFile folderDropped(const QString& path) {
  if (holdsRun(QDir(path))) return {Dropped::Run, path, {}};
  if (holdsRuns(QDir(path))) return {Dropped::Workspace, path, {}};
  return {
      Dropped::Nothing, path,
      QObject::tr("%1 holds no run: drop a folder in which config.json and run.json are, or one with such folders in "
                  "it.")
          .arg(path)};
}

DroppedFile textDropped(const QString& path, const QByteArray& text) {
  if (isSharedExperiment(text.toStdString())) return {Dropped::Settings, path, {}};
  const QJsonObject json = QJsonDocument::fromJson(text).object();
  if (json.contains(QStringLiteral("steps"))) return {Dropped::Lesson, path, {}};
  if (json.contains(QStringLiteral("status")) || QFileInfo(path).fileName() == QStringLiteral("run.json"))
    if (const QDir folder = QFileInfo(path).dir(); holdsRun(folder)) return {Dropped::Run, folder.path(), {}};
  // Damaged ones too: whoever opens it says where.
  if (!json.isEmpty() || path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ||
      path.endsWith(QStringLiteral(".hessianlab"), Qt::CaseInsensitive))
    return {Dropped::Settings, path, {}};
  return {Dropped::Nothing, path, {}};
}

}  // namespace

DroppedFile recognised(const QString& path) {
  const QFileInfo info(path);
  if (info.isDir()) return folderDropped(path);
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return {Dropped::Nothing, path, QObject::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
  QImageReader reader(path);
  reader.setDecideFormatFromContent(true);
  if (reader.canRead()) return {Dropped::Picture, path, {}};
  if (file.size() <= kLargestText)
    if (const DroppedFile told = textDropped(path, file.readAll()); told.kind != Dropped::Nothing) return told;
  return {Dropped::Nothing, path,
          QObject::tr("%1 is nothing that the window can open: drop a picture, settings (.json), an experiment "
                      "(.hessianlab), a lesson or the folder of a run.")
              .arg(path)};
}

}  // namespace hessianlab
