// SPDX-License-Identifier: GPL-3.0-or-later
// How far around one test sample its class is proven. Plain numbers; any thread may read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/base/norm.h"
#include "model/questions/question.h"

namespace hessianlab {

struct CertificateRequest {
  using Result = struct CertificateResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }  // up to seconds

  int64_t index = 0;  // in the test set
  Norm norm = Norm::L2;
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct CertificateResult {
  int64_t step = 0, index = 0;
  Norm norm = Norm::L2;
  bool correct = false;          // else there is nothing to prove
  std::optional<double> radius;  // the largest that a certificate gives; absent where none applies
  std::string title;             // of that certificate
};

extern template struct Answers<CertificateRequest>;

}  // namespace hessianlab
