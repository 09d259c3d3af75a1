// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/estimator_words.h"

#include "viz/base/text_tools.h"

namespace hessianlab {

QString estimatorTitle(const std::string& estimator, const std::string& start) {
  if (estimator == "power")
    return start == "gradient" ? QObject::tr("Power, from the gradient") : QObject::tr("Power, random start");
  if (estimator == "lanczos") return QObject::tr("Lanczos");
  if (estimator == "ascent") return QObject::tr("Ascent of the paper");
  if (estimator == "hutchinson") return QObject::tr("Hutchinson, Frobenius norm");
  return QString::fromStdString(estimator);
}

QString estimatorHelp(const std::string& estimator, const std::string& start) {
  if (estimator == "power") {
    const QString how = QObject::tr(
        "Power iteration: v ← Hv/‖Hv‖. Each product turns v towards the direction in which the loss bends most. The "
        "estimate ‖Hv‖ is never above ‖H‖, and grows from product to product.");
    return start == "gradient"
               ? how + QObject::tr(" It starts at the gradient, which often lies near that direction already.")
               : how + QObject::tr(" It starts at a random direction, which holds a little of every eigenvector.");
  }
  if (estimator == "lanczos")
    return QObject::tr(
        "Lanczos: keeps all vectors so far and takes the best direction of the space that they span. Usually far ahead "
        "after a few products, for more memory. Its estimate is never above ‖H‖.");
  if (estimator == "ascent")
    return QObject::tr(
        "Ascent of the paper: v ← (v + α s) scaled to length 1, where s points to where ‖Hv‖ grows fastest. Two "
        "products a "
        "step. With the long step used here it is a damped power iteration.");
  if (estimator == "hutchinson")
    return QObject::tr(
        "Hutchinson: the root of the mean of ‖Hv‖² over random vectors of +1 and −1. It estimates another norm, the "
        "Frobenius norm √(Σ λ²), which is at least ‖H‖: it does not settle at 1 unless H has a single eigenvalue. It "
        "has no "
        "direction, so no residual.");
  return {};
}

QString exactTitle() {
  return QObject::tr("Exact ‖H‖");
}

QString exactHelp(const EstimatorTrace& trace) {
  if (trace.exactMethod == "classes")
    return QObject::tr(
               "The reference. This network is piecewise linear, so H = JᵀSJ, and its norm is the largest eigenvalue "
               "of a "
               "matrix of classes by classes: exact for %1 gradients, in float64. Residual %2.")
        .arg(trace.exactProducts)
        .arg(roundedText(trace.exactResidual, 2));
  return QObject::tr(
             "The reference: Lanczos in float64 until the residual is below 1e-6, here %1 products, residual %2. An "
             "eigenvalue lies within residual × ‖H‖ of it.")
      .arg(trace.exactProducts)
      .arg(roundedText(trace.exactResidual, 2));
}

}  // namespace hessianlab
