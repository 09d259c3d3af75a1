// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/trust.h"

#include <algorithm>
#include <utility>

#include "ui/runs/run_controller.h"

namespace hessianlab {

QString checkTitle(const std::string& check) {
  static const std::pair<const char*, QString> titles[] = {
      {"one-step", QStringLiteral("Many steps find what one step finds")},
      {"convergence", QStringLiteral("More steps find nothing new")},
      {"larger-epsilon", QStringLiteral("A larger ε breaks more")},
      {"large-epsilon", QStringLiteral("A huge ε breaks everything")},
      {"linearity", QStringLiteral("The loss follows its gradient")},
      {"vanishing-gradient", QStringLiteral("The gradient has not vanished")},
      {"logit-scale", QStringLiteral("The scale of the logits hides nothing")},
      {"precision", QStringLiteral("Double precision finds nothing new")},
      {"random-noise", QStringLiteral("Random noise finds nothing new")},
      {"gradient-free", QStringLiteral("A search without gradients finds nothing new")},
      {"confidence", QStringLiteral("The network is not over-confident")},
  };
  for (const auto& [name, title] : titles)
    if (check == name) return title;
  const QString words = QString::fromStdString(check).replace(u'-', u' ');
  return words.left(1).toUpper() + words.mid(1);
}

Trust trustIn(const Run* run) {
  Trust trust;
  trust.text = QStringLiteral("not checked");
  const auto result = run ? run->lastEvaluation() : nullptr;
  if (!result) {
    trust.help = QStringLiteral("No robustness was measured yet.");
    trust.wantsChecks = true;
    return trust;
  }
  const QString where = QStringLiteral("%1, step %2").arg(run->title()).arg(result->step);
  if (result->sanity.empty()) {
    trust.help = QStringLiteral("The last evaluation (%1) did not ask whether its attacks can be trusted.").arg(where);
    trust.wantsChecks = true;
    return trust;
  }
  const auto failed =
      std::count_if(result->sanity.begin(), result->sanity.end(), [](const auto& c) { return !c.passed; });
  if (failed > 0) {
    trust.state = Trust::State::Failed;
    trust.text = failed == 1 ? QStringLiteral("1 check fails") : QStringLiteral("%1 checks fail").arg(failed);
    trust.help = QStringLiteral("The curve of %1 may show more robustness than there is.").arg(where);
  } else if (!result->complete) {
    trust.help = QStringLiteral(
                     "The evaluation of %1 was cancelled: the %2 checks that were done pass, the others are not "
                     "known.")
                     .arg(where)
                     .arg(result->sanity.size());
    trust.wantsChecks = true;
    return trust;
  } else {
    trust.state = Trust::State::Passed;
    trust.text = QStringLiteral("checks pass");
    trust.help =
        QStringLiteral("Nothing suggests that the attacks on %1 were blind; %2 checks ask for it. That is no proof.")
            .arg(where)
            .arg(result->sanity.size());
  }
  if (result->step != run->progress.step) trust.text += QStringLiteral(" (step %1)").arg(result->step);
  return trust;
}

std::shared_ptr<const Run> judgedRun(const RunController& controller) {
  if (controller.currentIsListed() || controller.runs().empty()) return controller.currentRun();
  return controller.runs().back();
}

}  // namespace hessianlab
