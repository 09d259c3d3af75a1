// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/last_session.h"

#include <QSettings>
#include <QStringList>
#include <memory>
#include <vector>

#include "model/base/error.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_controller.h"

namespace hessianlab {

namespace {

const QString kConfig = QStringLiteral("session/config"), kNorm = QStringLiteral("session/norm"),
              kEpsilon = QStringLiteral("session/epsilon"), kTicked = QStringLiteral("session/ticked");

QByteArray configOf(const LabDocument& document) {
  return QByteArray::fromStdString(toJson(document.config(), document.catalogues()));
}

void restoreAttack(const QSettings& settings, LabDocument& document) {
  // An ε for pictures means something else for points.
  if (settings.value(kConfig).toByteArray() != configOf(document)) return;
  try {
    document.setNorm(parseNorm(settings.value(kNorm).toString().toStdString()));
  } catch (const InputError&) {
    return;  // it was never saved
  }
  bool isNumber = false;
  const double epsilon = settings.value(kEpsilon).toDouble(&isNumber);
  if (isNumber && epsilon >= 0 && epsilon <= document.largestEpsilon()) document.setEpsilon(epsilon);
  document.undoStack().clear();
}

}  // namespace

void saveSession(QSettings& settings, const LabDocument& document, const RunController& controller) {
  settings.setValue(kConfig, configOf(document));
  settings.setValue(kNorm, QString::fromLatin1(toString(document.settings().norm)));
  settings.setValue(kEpsilon, document.settings().epsilon());
  QStringList ticked;
  for (const auto& run : controller.runs())
    if (run->ticked && !run->folder.isEmpty()) ticked << run->folder;
  settings.setValue(kTicked, ticked);
}

void restoreSession(const QSettings& settings, LabDocument& document, RunController& controller) {
  restoreAttack(settings, document);
  const auto awaited = std::make_shared<QStringList>(settings.value(kTicked).toStringList());
  const auto tick = [awaited, &controller] {
    std::vector<int> ids;
    for (const auto& run : controller.runs())
      if (awaited->removeOne(run->folder)) ids.push_back(run->id);
    if (!ids.empty()) controller.setTicked(ids, true);
  };
  tick();
  QObject::connect(&controller, &RunController::runAdded, &controller, tick);
}

}  // namespace hessianlab
