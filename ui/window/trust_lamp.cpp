// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/trust_lamp.h"

#include "ui/parts/icons.h"
#include "ui/runs/run_controller.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

TrustLamp::TrustLamp(RunController& controller, QWidget* parent) : QToolButton(parent), controller_(controller) {
  setObjectName(QStringLiteral("status.lamp"));
  setAutoRaise(true);
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setIconSize(QSize(14, 14));
  setFocusPolicy(Qt::TabFocus);
  connect(&controller_, &RunController::updated, this, &TrustLamp::refresh);
  connect(&controller_, &RunController::runAdded, this, &TrustLamp::refresh);
  connect(&controller_, &RunController::runsRemoved, this, &TrustLamp::refresh);
  connect(&controller_, &RunController::sessionChanged, this, &TrustLamp::refresh);
  refresh();
}

void TrustLamp::refresh() {
  const auto run = controller_.judgedRun();
  const Trust trust = trustIn(run.get());
  // Of what is not said beside it, as in the report.
  const QString verdict = trust.text == "not checked" ? QObject::tr("attacks not checked") : engineSentence(trust.text);
  const QString help = engineSentence(trust.help) + (trust.wantsChecks ? QObject::tr(" Click, then press “Run checks”.")
                                                                       : QObject::tr(" Click for the reasons."));
  if (verdict == text() && help == toolTip()) return;
  const bool passed = trust.state == Trust::State::Passed, failed = trust.state == Trust::State::Failed;
  const QColor color = passed ? theme_.good : failed ? theme_.error : theme_.mutedText;
  setIcon(coloredIcon(passed   ? QStringLiteral("check")
                      : failed ? QStringLiteral("warning")
                               : QStringLiteral("question"),
                      color));
  QPalette look = palette();
  for (const auto role : {QPalette::ButtonText, QPalette::WindowText}) look.setColor(role, color);
  setPalette(look);
  setText(verdict);
  setToolTip(help);
  setAccessibleName(QObject::tr("Gradient masking: ") + verdict);
}

void TrustLamp::setTheme(const Theme& theme) {
  theme_ = theme;
  setText({});
  refresh();
}

}  // namespace hessianlab
