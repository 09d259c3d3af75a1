// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dropped.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>

#include "model/formats/idx_array.h"
#include "model/formats/shared_experiment.h"

namespace hessianlab {

namespace {

constexpr qint64 kLargestText = 4 << 20;  // settings and lessons are far smaller
constexpr qint64 kBeginning = 4096;       // tells a kind of data

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
  return {Dropped::Data, path, {}};
}

bool mayBeData(const QString& path, const QByteArray& beginning) {
  if (looksLikeIdx(beginning.toStdString())) return true;
  const QString ending = QFileInfo(path).suffix().toLower();
  // Notes are no table.
  if (ending == QStringLiteral("txt")) {
    const QByteArray line = beginning.left(beginning.indexOf('\n'));
    return line.contains(',') || line.contains(';') || line.contains('\t');
  }
  static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("npz"),
                                   QStringLiteral("npy"), QStringLiteral("gz"),  QStringLiteral("tgz"),
                                   QStringLiteral("tar"), QStringLiteral("zip"), QStringLiteral("bin")};
  return endings.contains(ending);
}

// By their endings: their readers say what is wrong with them.
bool isNetwork(const QString& path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  return ending == QStringLiteral("onnx") || ending == QStringLiteral("safetensors");
}

DroppedFile networkDropped(const QString& path) {
  if (const QDir folder = QFileInfo(path).dir(); holdsRun(folder)) return {Dropped::Run, folder.path(), {}};
  return {Dropped::Network, path, {}};
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
  if (isNetwork(path)) return networkDropped(path);
  if (mayBeData(path, file.peek(kBeginning))) return {Dropped::Data, path, {}};
  if (file.size() <= kLargestText)
    if (const DroppedFile told = textDropped(path, file.readAll()); told.kind != Dropped::Nothing) return told;
  return {
      Dropped::Nothing, path,
      QObject::tr(
          "%1 is nothing that the window can open: drop data, a network, a picture, settings (.json), an experiment "
          "(.hessianlab), a lesson or the folder of a run.")
          .arg(path)};
}

}  // namespace hessianlab
