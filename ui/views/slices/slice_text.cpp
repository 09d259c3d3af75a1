// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/slices/slice_text.h"

#include <algorithm>
#include <cmath>

#include "ui/views/slices/slice_controls.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

constexpr double kOnPlane = 1e-6;  // what single precision leaves of a zero

const auto kSeparator = QStringLiteral(" · ");

QString replacement(const SliceDirection& direction) {
  if (direction.reason.empty()) return {};
  return QObject::tr("random instead of %1: %2").arg(directionName(direction.asked), engineSentence(direction.reason));
}

QString rough(double value) {
  return QString::number(value, 'g', 3);
}

QString boxText(const SliceResult& slice) {
  if (slice.boxLow <= -slice.reach && slice.boxHigh >= slice.reach)
    return QObject::tr("the line stays in the box [0,1] of valid inputs");
  const bool atOnce = slice.boxHigh - slice.boxLow < 1e-9;
  const QString where = atOnce ? QObject::tr("the line leaves the box [0,1] at once")
                               : QObject::tr("the line is in the box [0,1] for %1 ≤ t ≤ %2")
                                     .arg(shortNumber(slice.boxLow), shortNumber(slice.boxHigh));
  const QString far = QObject::tr(", by up to %1").arg(rough(slice.farthestOutside));
  if (slice.original.height == 1) return where + far;
  return where + far + QObject::tr(" in %1 of the pixels").arg(percentText(slice.outsideShare));
}

QString provenText(const CertificateResult& certificate) {
  if (!certificate.correct) return QObject::tr("nothing is proven of a wrong decision");
  if (!certificate.radius) return QObject::tr("no certificate applies");
  const double radius = *certificate.radius;
  return leftToRight(QObject::tr("proven up to %1 %2 (%3)")
                         .arg(normSymbol(certificate.norm),
                              std::isinf(radius) ? QObject::tr("no limit") : shortNumber(radius),
                              engineText(certificate.title)));
}

}  // namespace

QString classWord(const QStringList& names, int64_t label) {
  return label >= 0 && label < names.size() ? names[static_cast<int>(label)] : QObject::tr("class %1").arg(label);
}

QString modelText(const SliceResult& slice) {
  const QString good = QObject::tr("quadratic model within %1 of ℓ ").arg(percentText(kModelTolerance));
  QStringList parts;
  parts << good + (slice.quadraticHolds ? QObject::tr("up to |t| ≤ %1").arg(shortNumber(*slice.quadraticHolds))
                                        : QObject::tr("on the whole line"))
        << QStringLiteral("vᵀg = %1").arg(shortNumber(slice.slope))
        << QObject::tr("vᵀHv = %1").arg(shortNumber(slice.curvature))
        << leftToRight(QStringLiteral("‖g‖ = %1").arg(shortNumber(slice.gradientNorm)));
  const SliceDirection& v = slice.direction;
  if (!v.estimator.empty() && v.taken == "eigenvector")
    parts << QObject::tr("λ = %1 (%2, %3 products, residual %4)")
                 .arg(shortNumber(v.eigenvalue), QString::fromStdString(v.estimator))
                 .arg(v.iterations)
                 .arg(rough(v.residual));
  return parts.join(kSeparator);
}

QString surroundingsText(const SliceResult* slice, const PlaneResult* plane, const CertificateResult* certificate) {
  QStringList parts;
  if (certificate) parts << provenText(*certificate);
  if (slice) parts << replacement(slice->direction);
  if (plane) parts << replacement(plane->second);
  if (plane && plane->second.reason.empty() && plane->first.reason.empty())
    parts << QObject::tr("cosine of the two directions %1").arg(QString::number(plane->cosine, 'f', 2));
  if (plane && !plane->path.empty()) {
    const auto far = [](const PathPoint& p, const PathPoint& q) { return p.distance < q.distance; };
    const double strays = std::max_element(plane->path.begin(), plane->path.end(), far)->distance;
    parts << (strays < kOnPlane ? QObject::tr("PGD stays in the plane")
                                : QObject::tr("PGD strays up to %1 from the plane").arg(rough(strays)));
  }
  if (slice) parts << boxText(*slice);
  parts.removeAll(QString());
  return parts.join(kSeparator);
}

}  // namespace hessianlab
