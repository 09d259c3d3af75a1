// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slice_text.h"

#include <algorithm>
#include <cmath>

#include "ui/config_access.h"
#include "ui/slice_controls.h"

namespace hessianlab {

namespace {

const auto kSeparator = QStringLiteral(" · ");

QString replacement(const SliceDirection& direction) {
  if (direction.reason.empty()) return {};
  return QStringLiteral("Instead of %1 a random direction is shown: %2")
      .arg(directionName(direction.asked), QString::fromStdString(direction.reason));
}

QString percent(double share) {
  return QString::number(100 * share, 'g', 2) + QStringLiteral(" %");
}

QString boxText(const SliceResult& slice) {
  if (slice.boxLow <= -slice.reach && slice.boxHigh >= slice.reach)
    return QStringLiteral("all of the line lies in the box [0,1] of valid inputs");
  const QString ends =
      slice.original.height > 1
          ? QStringLiteral("; at an end %1 of the pixels lie outside, by up to %2")
                .arg(percent(slice.outsideShare), shortNumber(slice.farthestOutside))
          : QStringLiteral("; at an end it is outside by up to %1").arg(shortNumber(slice.farthestOutside));
  if (slice.boxHigh - slice.boxLow < 1e-9) return QStringLiteral("the line leaves the box [0,1] at once") + ends;
  return QStringLiteral("the line is in the box [0,1] for %1 ≤ t ≤ %2")
             .arg(shortNumber(slice.boxLow), shortNumber(slice.boxHigh)) +
         ends;
}

}  // namespace

QString classWord(const QStringList& names, int64_t label) {
  return label >= 0 && label < names.size() ? names[static_cast<int>(label)] : QStringLiteral("class %1").arg(label);
}

QString modelText(const SliceResult& slice) {
  QStringList parts;
  parts << QStringLiteral("vᵀg = %1").arg(shortNumber(slice.slope))
        << QStringLiteral("vᵀHv = %1").arg(shortNumber(slice.curvature))
        << QStringLiteral("‖g‖ = %1").arg(shortNumber(slice.gradientNorm));
  const SliceDirection& v = slice.direction;
  if (!v.estimator.empty() && v.taken == "eigenvector")
    parts << QStringLiteral("λ = %1 (%2, %3 products, residual %4)")
                 .arg(shortNumber(v.eigenvalue), QString::fromStdString(v.estimator))
                 .arg(v.iterations)
                 .arg(QString::number(v.residual, 'g', 2));
  const QString tolerance = percent(kModelTolerance);
  parts << (slice.quadraticHolds
                ? QStringLiteral("the quadratic model is within %1 of the loss up to |t| ≤ %2")
                      .arg(tolerance, shortNumber(*slice.quadraticHolds))
                : QStringLiteral("the quadratic model is within %1 of the loss on the whole line").arg(tolerance));
  return parts.join(kSeparator);
}

QString surroundingsText(const SliceResult* slice, const PlaneResult* plane) {
  QStringList parts;
  if (slice) parts << replacement(slice->direction);
  if (plane) parts << replacement(plane->second);
  if (plane && plane->second.reason.empty() && plane->first.reason.empty())
    parts << QStringLiteral("cosine between %1 and %2: %3")
                 .arg(directionName(plane->first.asked), directionName(plane->second.asked),
                      QString::number(plane->cosine, 'f', 2));
  if (plane && !plane->path.empty()) {
    const auto far = [](const PathPoint& p, const PathPoint& q) { return p.distance < q.distance; };
    const double strays = std::max_element(plane->path.begin(), plane->path.end(), far)->distance;
    parts << QStringLiteral("PGD strays up to %1 from the plane").arg(shortNumber(strays));
  }
  if (slice) parts << boxText(*slice);
  parts.removeAll(QString());
  return parts.join(kSeparator);
}

}  // namespace hessianlab
