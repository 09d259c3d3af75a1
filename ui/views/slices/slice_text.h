// SPDX-License-Identifier: GPL-3.0-or-later
// What the Slices tab says in words about a line and a plane through a sample. Any thread.
#pragma once

#include <QString>
#include <QStringList>

#include "model/questions/certificate.h"
#include "model/questions/slices.h"

namespace hessianlab {

// "quadratic model within 10 % of ℓ up to |t| ≤ 0.42 · vᵀg = 0.31 · vᵀHv = 1.2 · …"
QString modelText(const SliceResult& slice);

// Where the line leaves the box of valid inputs, the angle between the directions, how far the attack strays from the
// plane, which direction had to be replaced, and how far the decision is proven. Each may be missing.
QString surroundingsText(const SliceResult* slice, const PlaneResult* plane, const CertificateResult* certificate);

// The class called `label`, or its number.
QString classWord(const QStringList& names, int64_t label);

}  // namespace hessianlab
