// SPDX-License-Identifier: GPL-3.0-or-later
// Where a question waits: quick ones (one sample, a map) never behind surveys of many samples, and those not behind a
// long evaluation.
#pragma once

namespace hessianlab {

enum class Lane { Quick = 0, Survey = 1, Long = 2 };

}  // namespace hessianlab
