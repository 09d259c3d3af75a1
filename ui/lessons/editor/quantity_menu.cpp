// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/editor/quantity_menu.h"

#include <QMenu>
#include <optional>

#include "model/labs/metrics_of.h"
#include "model/lessons/lesson_library.h"
#include "ui/lessons/editor/lesson_document.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

// Of the lab that the run belongs to, as far as its settings are known.
QuantityList quantitiesOfRun(const LessonDocument& document, const std::string& run) {
  const auto settings = document.settings();
  const auto& steps = document.draft().steps;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (steps[i].run == run && settings[i]) return QuantityList(metricsOf(*settings[i]));
  return lessonQuantities();
}

}  // namespace

void fillQuantityMenu(QMenu& menu, const LessonDocument& document, Norm norm, double epsilon,
                      const std::function<void(const QString&)>& choose) {
  menu.clear();
  const auto runs = runsBefore(document.draft(), document.step() + 1);
  if (runs.empty())
    menu.addAction(QObject::tr("No step so far trains a network: give one a run first"))->setEnabled(false);
  for (const std::string& name : runs) {
    const QString run = QString::fromStdString(name);
    QMenu* all = menu.addMenu(run);
    QMenu* start = new QMenu(QObject::tr("before training"), all);
    QMenu* attacks =
        new QMenu(QObject::tr("accuracy under attack, %1 ε = %2").arg(normSymbol(norm), shortNumber(epsilon)), all);
    const QuantityList quantities = quantitiesOfRun(document, name);
    for (const QuantityKind& kind : quantities.kinds()) {
      const QString title = engineText(kind.title), key = QString::fromStdString(kind.name);
      if (kind.source == QuantityKind::Source::Attack) continue;
      if (kind.source == QuantityKind::Source::Certificate) {
        const QString text =
            QStringLiteral("%1.%2(%3, %4)").arg(run, key, QString::fromStdString(toString(norm)), shortNumber(epsilon));
        all->addAction(QObject::tr("certified accuracy, %1 ε = %2").arg(normSymbol(norm), shortNumber(epsilon)), all,
                       [=] { choose(text); });
        continue;
      }
      all->addAction(title, all, [=] { choose(run + u'.' + key); });
      if (kind.source == QuantityKind::Source::Record)
        start->addAction(title, start, [=] { choose(run + QStringLiteral(".start.") + key); });
    }
    for (const CatalogueEntry& attack : document.catalogues().attacks) {
      const QString text = QStringLiteral("%1.robust_accuracy(%2, %3, %4)")
                               .arg(run, QString::fromStdString(attack.name), QString::fromStdString(toString(norm)),
                                    shortNumber(epsilon));
      attacks->addAction(engineText(attack.title), attacks, [=] { choose(text); });
    }
    all->addSeparator();
    all->addMenu(attacks);
    all->addMenu(start);
  }
}

}  // namespace hessianlab
